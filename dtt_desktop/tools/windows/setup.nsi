; The installer: for one person, without rights, in Vietnamese. Exit codes: 3 a 32-bit Windows, 4 too old, 5 running.
Unicode true
; ARCH x86: also a 32-bit Windows then hears in Vietnamese why it cannot be; amd64 and QUICK: for tests
Target ${ARCH}-unicode
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define TITLE "Hội nghị điển hình tiên tiến"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\dtt_desktop"
!define OWN_KEY "Software\dtt_desktop"
!define TYPE_KEY "Software\Classes\dtt_desktop.file"
!define UNINSTALLER "Gỡ cài đặt.exe"

Name "${TITLE}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\DTT"
InstallDirRegKey HKCU "${OWN_KEY}" "Folder"
BrandingText "dtt_desktop ${VERSION}"
ShowInstDetails nevershow
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\DTT.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "ProductName" "dtt_desktop"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "FileDescription" "Bộ cài ${TITLE}"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "LegalCopyright" "MIT"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "Máy này dùng Windows 32 bit. Chương trình cần Windows 10 hoặc 11 loại 64 bit." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_ICONSTOP "Chương trình cần Windows 10 (bản 1809 trở lên) hoặc Windows 11." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

; A running program cannot be opened for writing. Who is asked may close it and go on.
!macro CLOSED
  ${DoWhile} ${FileExists} "$INSTDIR\DTT.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\DTT.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Chương trình đang mở. Hãy đóng cửa sổ chương trình rồi bấm Thử lại (Retry)." /SD IDCANCEL IDRETRY +3
    SetErrorLevel 5
    Quit
  ${Loop}
!macroend

Section "-${TITLE}"
  !insertmacro CLOSED
  RMDir /r "$INSTDIR\app"   ; nothing of an older version stays among the new
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\DTT.exe"
  WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.dtt" "" "dtt_desktop.file"
  WriteRegStr HKCU "${TYPE_KEY}" "" "${TITLE}"
  WriteRegStr HKCU "${TYPE_KEY}\DefaultIcon" "" "$INSTDIR\DTT.exe,0"
  WriteRegStr HKCU "${TYPE_KEY}\shell\open\command" "" '"$INSTDIR\DTT.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\DTT.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "dtt_desktop"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

Section "Biểu tượng trên màn hình nền"
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\DTT.exe"
SectionEnd

; The person's files, settings and backups stay where they are.
Section Uninstall
  !insertmacro CLOSED
  RMDir /r "$INSTDIR\app"
  Delete "$INSTDIR\DTT.exe"
  Delete "$INSTDIR\dtt-desktop.exe"
  Delete "$INSTDIR\NOTICE.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  DeleteRegKey HKCU "${TYPE_KEY}"
  ReadRegStr $0 HKCU "Software\Classes\.dtt" ""
  ${If} $0 == "dtt_desktop.file"
    DeleteRegKey HKCU "Software\Classes\.dtt"
  ${EndIf}
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd
