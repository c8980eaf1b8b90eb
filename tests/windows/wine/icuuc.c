/* For Wine 8 only. Windows has icuuc.dll since 10 1703; Qt6Core asks it for converters of text nobody here uses. */
#define OFFERED __declspec(dllexport)
#define REFUSED 16 /* U_UNSUPPORTED_ERROR */

OFFERED void *ucnv_open(const char *name, int *error) { (void)name; *error = REFUSED; return 0; }
OFFERED void ucnv_close(void *c) { (void)c; }
OFFERED void ucnv_reset(void *c) { (void)c; }
OFFERED signed char ucnv_getMaxCharSize(void *c) { (void)c; return 4; }
OFFERED const char *ucnv_getName(void *c, int *error) { (void)c; *error = REFUSED; return 0; }
OFFERED void ucnv_getToUCallBack(void *c, void **a, const void **b) { (void)c; *a = 0; *b = 0; }
OFFERED void ucnv_getFromUCallBack(void *c, void **a, const void **b) { (void)c; *a = 0; *b = 0; }
OFFERED void ucnv_setToUCallBack(void *c, void *a, const void *b, void **d, const void **e, int *error)
{ (void)c, (void)a, (void)b, (void)d, (void)e; *error = REFUSED; }
OFFERED void ucnv_setFromUCallBack(void *c, void *a, const void *b, void **d, const void **e, int *error)
{ (void)c, (void)a, (void)b, (void)d, (void)e; *error = REFUSED; }
OFFERED void ucnv_toUnicode(void *c, void *t, void *u, void *s, void *v, int *o, int f, int *error)
{ (void)c, (void)t, (void)u, (void)s, (void)v, (void)o, (void)f; *error = REFUSED; }
OFFERED void ucnv_fromUnicode(void *c, void *t, void *u, void *s, void *v, int *o, int f, int *error)
{ (void)c, (void)t, (void)u, (void)s, (void)v, (void)o, (void)f; *error = REFUSED; }
OFFERED void ucnv_cbToUWriteUChars(void *a, void *b, int l, int o, int *error) { (void)a, (void)b, (void)l, (void)o; *error = REFUSED; }
OFFERED void ucnv_cbFromUWriteUChars(void *a, void *b, void *l, int o, int *error) { (void)a, (void)b, (void)l, (void)o; *error = REFUSED; }
OFFERED int ucnv_toUCountPending(void *c, int *error) { (void)c, (void)error; return 0; }
OFFERED int ucnv_fromUCountPending(void *c, int *error) { (void)c, (void)error; return 0; }
OFFERED const char *ucnv_getStandardName(const char *n, const char *s, int *error) { (void)n, (void)s; *error = REFUSED; return 0; }
OFFERED const char *ucnv_getAvailableName(int n) { (void)n; return 0; }
OFFERED int ucnv_countAvailable(void) { return 0; }
OFFERED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OFFERED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
