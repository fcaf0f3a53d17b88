/* What Rust takes its randomness from, which Wine 8 lacks: it is handed on to what Wine has. */

__declspec(dllimport) unsigned char SystemFunction036(void *buffer, unsigned long length);

__declspec(dllexport) int ProcessPrng(unsigned char *buffer, unsigned long long length)
{
    return SystemFunction036(buffer, (unsigned long)length);
}

int __stdcall DllMainCRTStartup(void *instance, unsigned long reason, void *reserved)
{
    return 1;
}
