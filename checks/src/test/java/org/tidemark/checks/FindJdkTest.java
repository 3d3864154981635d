package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The search for a JDK that {@code ./mvnw} and {@code ./tidemark} share, on made-up JDKs. */
@DisabledOnOs(OS.WINDOWS)
class FindJdkTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeJdks() throws IOException {
    makeJdk("jdk-17", "17.0.15");
    makeJdk("jdk 25", "25.0.1");
    makeJdk("jdk-27", "27-ea");
    Files.delete(makeJdk("jre-25", "25.0.2").resolve("bin/javac"));
  }

  @Test
  void oldestThatIsNewEnoughIsTaken() throws Exception {
    assertEquals(folder.resolve("jdk 25") + "\n", find("", folder));
  }

  @Test
  void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
    assertEquals(
        folder.resolve("jdk-27") + "\n", find(folder.resolve("jdk-27").toString(), folder));
  }

  @Test
  void javaHomeIsPassedOverWhenItIsTooOld() throws Exception {
    assertEquals(
        folder.resolve("jdk 25") + "\n", find(folder.resolve("jdk-17").toString(), folder));
  }

  @Test
  void absenceIsSaidWithWhatToInstall() throws Exception {
    String said = find("", folder.resolve("nothing"));
    assertTrue(said.contains("needs a JDK 25"), said);
    assertTrue(said.contains("apt install temurin-25-jdk"), said);
  }

  private Path makeJdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path javac = Files.createDirectories(home.resolve("bin")).resolve("javac");
    Files.writeString(javac, "");
    assertTrue(javac.toFile().setExecutable(true));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static String find(String javaHome, Path places) throws Exception {
    String script = ". .mvn/find-jdk.sh; tidemark_find_jdk && printf '%s\\n' \"$JAVA_HOME\"";
    var builder = new ProcessBuilder("sh", "-c", script).directory(Project.file("").toFile());
    builder.environment().put("JAVA_HOME", javaHome);
    builder.environment().put("JDK_SEARCH_PATH", places.toString());
    Process shell = builder.redirectErrorStream(true).start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    shell.waitFor();
    return said;
  }
}
