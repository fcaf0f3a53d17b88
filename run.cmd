@echo off
rem Does on Windows what ./run does elsewhere.
where /q py
if %errorlevel% == 0 (
    py -3 "%~dp0run" %*
) else (
    python "%~dp0run" %*
)
exit /b %errorlevel%
