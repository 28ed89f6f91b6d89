# Sourced by the commands of this folder: the project's root, JDK 25, a UTF-8 locale and the built program.
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$root/.mvn/jdk.sh"
case "$(locale charmap 2>/dev/null)" in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac

java=$JAVA_HOME/bin/java
target=$root/target
current=$target/app # symbolic link to the newest build, so that a program that runs keeps its own
flags="-Xmx${THIDUA_HEAP:-384m} -XX:+UseCompactObjectHeaders -XX:+UseSerialGC
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED
  --sun-misc-unsafe-memory-access=allow"

say() { printf '%s\n' "$*" >&2; }

is_built() {
  [ -f "$current/built" ] && [ -z "$(find "$root/src/main" "$root/pom.xml" -newer "$current/built" -print | head -n 1)" ]
}

# Builds unless the program is newer than its sources; two commands at once build it one time.
build() {
  is_built && return
  mkdir -p "$target"
  exec 9>"$target/build.lock"
  if command -v flock >/dev/null 2>&1; then flock 9; fi
  is_built || make_program 9>&-
  exec 9>&-
}

# Removes what Maven would keep of deleted migrations and templates.
sweep() { rm -rf "$target/classes/db" "$target/generated-sources/jte"; }

make_program() {
  app=$target/app-$(date +%Y%m%d%H%M%S)
  say "Đang dựng chương trình (lần đầu có thể mất vài phút để tải thư viện)…"
  touch "$target/started"
  sweep
  (cd "$root" && ./mvnw -B -q -Dmaven.test.skip=true package) >&2
  "$java" -Djarmode=tools -jar "$target/thidua.jar" extract --destination "$app" >&2
  train
  mv "$target/started" "$app/built"
  previous=$(readlink "$current" || :)
  ln -sfn "${app##*/}" "$current"
  for old in "$target"/app-*; do
    case ${old##*/} in "${app##*/}" | "$previous") ;; *) rm -rf "$old" ;; esac
  done
}

# Lets the JDK keep what a start needs (AOT cache), from a rehearsal in a data folder of its own.
train() {
  say "Đang chuẩn bị để khởi động nhanh…"
  data=$(mktemp -d "$target/rehearsal.XXXXXX")
  : >"$data/out"
  (
    unset THIDUA_DB_URL THIDUA_PUBLIC_URL
    exec "$java" $flags -XX:AOTCacheOutput="$app/thidua.aot" -jar "$app/thidua.jar" --port 0 --data "$data/data"
  ) >"$data/out" 2>"$data/err" &
  rehearsal=$!
  trap 'kill $rehearsal; rm -rf "$data"' EXIT
  until grep -q "http://" "$data/out"; do
    kill -0 $rehearsal 2>/dev/null || break
    sleep 0.2
  done
  port=$(sed -n 's|.*:\([0-9]*\)/$|\1|p' "$data/out")
  if [ -n "$port" ]; then
    for path in / /dang-nhap /health; do ask "$port" "$path"; done
    kill $rehearsal
  fi
  wait $rehearsal || :
  trap - EXIT
  [ -f "$app/thidua.aot" ] || say "Không chuẩn bị được; chương trình vẫn chạy nhưng khởi động chậm hơn."
  rm -rf "$data"
}

ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
  cat <&3 >/dev/null
  exec 3>&-
}

# Puts the built program in place of this script.
run_program() {
  app=$(cd -P "$current" && pwd)
  exec "$java" $flags -XX:AOTCache="$app/thidua.aot" -Xlog:disable \
    -Dthidua.data="${THIDUA_DATA:-$root/data}" -jar "$app/thidua.jar" "$@"
}
