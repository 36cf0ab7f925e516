package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.cmsfamily.acceptance.document.ApiDocument;
import org.junit.jupiter.api.Test;

/** A client that is generated from the documents compiles and makes the tour's calls. */
class TypeScriptClientTest {

  private static final Path SOURCES = Path.of("typescript");
  private static final Path WORK = Path.of("target", "typescript");
  private static final Path DOCUMENTS = Path.of("target", "docs");

  private final Map<String, String> environment = environment(Tour.taken().family());

  @Test
  void theGeneratedClientMakesTheTour() throws IOException, InterruptedException {
    assumeTrue(run(List.of("npm", "--version")) == 0, "not run: npm is not on this machine");
    copy();
    assumeTrue(
        run(List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock")) == 0,
        "not run: npm cannot install the generator here");

    for (var step : List.of("generate", "compile", "tour")) {
      assertThat(run(List.of("npm", "run", step))).as(output()).isZero();
    }
  }

  private int run(List<String> words) throws InterruptedException {
    try {
      Files.createDirectories(WORK);
      var process = new ProcessBuilder(words).directory(WORK.toFile()).redirectErrorStream(true);
      process.environment().putAll(environment);
      return process.redirectOutput(log().toFile()).start().waitFor();
    } catch (IOException e) {
      return 127;
    }
  }

  private static void copy() throws IOException {
    for (var file : List.of("package.json", "tsconfig.json", "src/tour.ts")) {
      var target = WORK.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(SOURCES.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.createDirectories(DOCUMENTS);
    for (var service : ApiDocument.SERVICES) {
      var document = service + ".json";
      Files.copy(
          ApiDocument.FOLDER.resolve(document),
          DOCUMENTS.resolve(document),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Map<String, String> environment(FamilyUnderTest family) {
    var suite = FamilyUnderTest.suite();
    return Map.of(
        "REGISTRY", suite.registry().toString(),
        "CATALOG", suite.catalog().toString(),
        "REPORTING", suite.reporting().toString(),
        "FAMILY", family.code(),
        "SERVICE", family.service(),
        "OFFICER", suite.token(Part.CMS_OFFICER.user()),
        "SECRETARY", suite.token(Part.CMS_SECRETARY.user()));
  }

  private static String output() {
    try {
      return Files.readString(log(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Path log() {
    return Path.of("target", "typescript.log");
  }
}
