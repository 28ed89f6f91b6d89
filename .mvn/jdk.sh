# Sourced by mvnw and by the commands in bin/: points JAVA_HOME at a JDK 25, wherever it is installed.
thidua_is_jdk25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[.\"]' "$1/release"
}

thidua_find_jdk25() {
  for home in "${JAVA_HOME:-}" "${JAVA25_HOME:-}"; do
    [ -n "$home" ] && thidua_is_jdk25 "$home" && printf '%s\n' "$home" && return 0
  done
  if command -v javac >/dev/null 2>&1; then
    javac_file=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
    home=${javac_file%/bin/javac}
    thidua_is_jdk25 "$home" && printf '%s\n' "$home" && return 0
  fi
  for home in /usr/lib/jvm/*25* /opt/*jdk*25* "${HOME:-}"/.sdkman/candidates/java/25* "${HOME:-}"/.jdks/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    thidua_is_jdk25 "$home" && printf '%s\n' "$home" && return 0
  done
  return 1
}

if thidua_home=$(thidua_find_jdk25); then
  JAVA_HOME=$thidua_home
  export JAVA_HOME
else
  echo "Không tìm thấy JDK 25: hãy cài một bản JDK 25 hoặc đặt JAVA_HOME trỏ tới thư mục của nó." >&2
  exit 1
fi
