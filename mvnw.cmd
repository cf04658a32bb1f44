@echo off
rem Runs the machine's Maven with a JDK 25, wherever either is. Not the stock Maven wrapper: nothing is downloaded.
setlocal EnableDelayedExpansion

set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where javac 2^>nul') do if not defined JDK call :try "%%~dpJ.."
if not defined JDK for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%USERPROFILE%\.sdkman\candidates\java\*") do if not defined JDK call :try "%%~D"
if not defined JDK (
  echo mvnw: no JDK 25 found; install one, for example Temurin 25, or point JAVA_HOME at it. 1>&2
  exit /b 1
)
where mvn >nul 2>nul || (
  echo mvnw: no Maven on the PATH; install Maven 3.8.7 or newer. 1>&2
  exit /b 1
)
where node >nul 2>nul || (
  echo mvnw: no Node.js on the PATH; install Node 20 or newer. 1>&2
  exit /b 1
)
node -e "process.exit(Number(process.versions.node.split('.')[0]) >= 20 ? 0 : 1)" || (
  echo mvnw: Node.js is too old; install Node 20 or newer. 1>&2
  exit /b 1
)

set "JAVA_HOME=%JDK%"
call mvn %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\javac.exe" exit /b 0
"%~1\bin\javac.exe" -version 2>&1 | findstr /b /c:"javac 25" >nul && set "JDK=%~1"
exit /b 0
