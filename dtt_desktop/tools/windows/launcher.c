/* DTT.exe (window) and dtt-desktop.exe (console): run app\start.py by the Python library that lies in app\.
 *
 * Neither vanishes without a word: on an old Windows, or when a file is missing (a virus scanner takes some), it says so.
 */
#include <windows.h>
#include <shobjidl.h>
#include <wchar.h>

#define LONGEST 32768
#define OLDEST_BUILD 17763 /* Windows 10 1809: what Qt asks for */

typedef int (*python_main)(int, wchar_t **);
typedef LONG(WINAPI *version_of)(OSVERSIONINFOW *);

static wchar_t folder[LONGEST], text[LONGEST];

static int refuse(const wchar_t *why)
{
#ifdef WINDOWED
    MessageBoxW(NULL, why, L"Hội nghị điển hình tiên tiến", MB_ICONERROR | MB_OK);
#else
    static char bytes[4 * LONGEST];
    DWORD written;
    int length = WideCharToMultiByte(CP_UTF8, 0, why, -1, bytes, sizeof bytes - 1, NULL, NULL);
    if (length > 0) {
        bytes[length - 1] = '\n';
        WriteFile(GetStdHandle(STD_ERROR_HANDLE), bytes, length, &written, NULL);
    }
#endif
    return 1;
}

static int too_old(void)
{
    OSVERSIONINFOW version = {sizeof version};
    version_of ask = (version_of)(void *)GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion");
    if (!ask || ask(&version))
        return 0;
    return version.dwMajorVersion < 10 || version.dwBuildNumber < OLDEST_BUILD;
}

/* The full path of a file of the program, or NULL when it is not there. */
static wchar_t *file_of(const wchar_t *name, wchar_t *path)
{
    if (wcslen(folder) + wcslen(name) + 1 >= LONGEST)
        return NULL;
    wcscat(wcscpy(path, folder), name);
    return GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES ? NULL : path;
}

static int missing(const wchar_t *name)
{
    _snwprintf(text, LONGEST - 1,
               L"Không chạy được chương trình: thiếu hoặc hỏng tệp %ls trong thư mục %ls.\n\nPhần mềm diệt vi-rút có thể "
               L"đã lấy đi. Hãy cài lại từ tệp cài đặt. Dữ liệu của anh/chị vẫn còn nguyên.",
               name, folder);
    return refuse(text);
}

static int start(int count, wchar_t **words)
{
    static wchar_t library[LONGEST], script[LONGEST];
    if (too_old())
        return refuse(L"Chương trình cần Windows 10 (bản 1809 trở lên) hoặc Windows 11, loại 64 bit.");
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST - 1);
    while (length && folder[length - 1] != L'\\')
        folder[--length] = 0;
    if (!file_of(L"app\\" LIBRARY, library))
        return missing(L"app\\" LIBRARY);
    if (!file_of(L"app\\start.pyc", script))
        return missing(L"app\\start.pyc");
    SetCurrentProcessExplicitAppUserModelID(L"dtt_desktop.window"); /* one button in the task bar, of our icon */
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    wchar_t **all = calloc(count + 2, sizeof *all);
    if (!run || !all)
        return missing(L"app\\" LIBRARY);
    all[0] = words[0];
    all[1] = script;
    for (int i = 1; i < count; i++)
        all[i + 1] = words[i];
    return run(count + 1, all);
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE program, HINSTANCE before, LPWSTR line, int shown)
{
    (void)program, (void)before, (void)line, (void)shown;
    return start(__argc, __wargv);
}
#else
int wmain(int count, wchar_t **words)
{
    return start(count, words);
}
#endif
