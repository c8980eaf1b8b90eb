/* For Wine 8 only, which ends a program that asks for a screen's colour profile, as Qt 6.12 does: there is none. */
#define OFFERED __declspec(dllexport)

OFFERED int GetColorProfileFromHandle(void *p, void *b, unsigned *n) { (void)p, (void)b, (void)n; return 0; }
OFFERED int CloseColorProfile(void *p) { (void)p; return 0; }
OFFERED void *WcsCreateIccProfile(void *p, unsigned o) { (void)p, (void)o; return 0; }
OFFERED void *OpenColorProfileW(void *p, unsigned a, unsigned s, unsigned c) { (void)p, (void)a, (void)s, (void)c; return 0; }
