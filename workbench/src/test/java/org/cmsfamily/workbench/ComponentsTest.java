package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The living page of the components has every one of them. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ComponentsTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern PART =
      Pattern.compile("<code>(\\w+)</code></th><td>[^<]+</td><td><a href=\"([^\"]+)\"");

  @Test
  void everyComponentIsShownOrNamedWithThePageThatShowsIt() throws IOException {
    var page = given().get("/components").then().statusCode(200).extract().asString();
    var parts = PART.matcher(page).results().map(it -> it.group(1)).toList();
    var template = Files.readString(TEMPLATES.resolve("component/components-page.html"));
    try (var files = Files.list(TEMPLATES.resolve("tags"))) {
      var names = files.map(it -> it.getFileName().toString().replace(".html", "")).toList();
      assertThat(names)
          .hasSizeGreaterThan(70)
          .allMatch(
              name ->
                  parts.contains(name)
                      != Pattern.compile("\\{#" + name + "[ }]").matcher(template).find());
      assertThat(names).containsAll(parts);
    }
  }

  @Test
  void thePageThatShowsAPartIsThere() {
    var page = given().get("/components").asString();
    assertThat(PART.matcher(page).results().map(it -> it.group(2)))
        .isNotEmpty()
        .allMatch(Pages.all()::contains);
  }
}
