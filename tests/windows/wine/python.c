/* python.exe for tests: the bundle's own Python with any words. It stands beside the library it loads. */
#include <windows.h>

typedef int (*python_main)(int, wchar_t **);

int wmain(int count, wchar_t **words)
{
    HMODULE python = LoadLibraryW(LIBRARY);
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    return run ? run(count, words) : 127;
}
