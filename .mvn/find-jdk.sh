# Finds a JDK 25 or newer. Sourced by mvnw and tidemark, because the `java` on the path is often an
# older one. Reads the `release` file that every JDK carries instead of starting each of them.
#
# JAVA_HOME wins when it is new enough; otherwise the oldest JDK that is new enough, so that a
# machine with 25 and an early-access build uses 25.

# Prints the major version of the JDK in folder $1, or nothing if it is not a whole JDK.
tidemark_jdk_major() {
  [ -r "$1/release" ] && [ -x "$1/bin/javac" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*)
        line=${line#JAVA_VERSION=}
        line=${line#\"}
        line=${line%%[!0-9]*}
        echo "$line"
        return 0
        ;;
    esac
  done <"$1/release"
}

# Sets JAVA_HOME, or says what to install and returns 1.
tidemark_find_jdk() {
  wanted=25
  if [ -n "${JAVA_HOME:-}" ]; then
    major=$(tidemark_jdk_major "$JAVA_HOME")
    if [ "${major:-0}" -ge $wanted ]; then
      export JAVA_HOME
      return 0
    fi
  fi
  best=
  best_major=
  # JDK_SEARCH_PATH replaces the usual places: folders that hold JDKs, parted by colons.
  if [ -n "${JDK_SEARCH_PATH:-}" ]; then
    places=$JDK_SEARCH_PATH
  else
    places="/usr/lib/jvm:/usr/java:/opt:/opt/java:/usr/local:/usr/local/lib/jvm:/opt/homebrew/opt"
    places="$places:/usr/local/opt:/Library/Java/JavaVirtualMachines:${HOME:-/}/.sdkman/candidates/java"
    places="$places:${HOME:-/}/.jdks:${HOME:-/}/.gradle/jdks:${HOME:-/}/.local/share/mise/installs/java"
    places="$places:${HOME:-/}/.asdf/installs/java:${HOME:-/}/Library/Java/JavaVirtualMachines"
  fi
  saved_ifs=$IFS
  IFS=:
  for place in $places; do
    IFS=$saved_ifs
    for home in "$place"/* "$place"/*/Contents/Home "$place"/*/libexec/openjdk.jdk/Contents/Home; do
      [ -r "$home/release" ] || continue
      major=$(tidemark_jdk_major "$home")
      [ "${major:-0}" -ge $wanted ] || continue
      if [ -z "$best" ] || [ "$major" -lt "$best_major" ]; then
        best=$home
        best_major=$major
      fi
    done
  done
  IFS=$saved_ifs
  if [ -n "$best" ]; then
    JAVA_HOME=$best
    export JAVA_HOME
    return 0
  fi
  cat >&2 <<MESSAGE
Tidemark needs a JDK $wanted or newer (not only a JRE), and none was found in JAVA_HOME or the usual places.
Install one, for example from https://adoptium.net, or with
  apt install temurin-25-jdk     (Debian, Ubuntu, with the Adoptium repository)
  brew install --cask temurin@25 (macOS)
  sdk install java 25-tem        (SDKMAN)
or set JAVA_HOME to the folder of one you have. The \`java\` on your path may stay as it is.
MESSAGE
  return 1
}
