package org.cmsfamily.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemasTest {

  private final Schemas schemas = new Schemas(Javadocs.ofCheckout());

  enum Stage {
    @JsonProperty("in-force")
    IN_FORCE,
    @JsonProperty("over")
    OVER
  }

  record Inner(String code) {}

  record View(
      Money amount,
      BigDecimal share,
      Stage stage,
      @Nullable LocalDate until,
      @Nullable Quarter quarter,
      Map<String, @Nullable Money> byYear,
      @JsonUnwrapped Inner inner) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sparse(String code, @Nullable String note) {}

  record Asked(
      @NotNull @Pattern(regexp = "[A-Z]+") String code,
      @Nullable @Size(max = 3) List<@Nullable String> areas) {}

  @Test
  void valuesAreAsTheyAreSent() {
    var view = answered(View.class).path("properties");

    assertThat(view.path("amount").path("$ref").asText()).endsWith("/Money");
    assertThat(view.path("share").path("type").asText()).isEqualTo("string");
    assertThat(view.path("until").toString())
        .contains("[\"string\",\"null\"]", "\"format\":\"date\"");
    assertThat(view.at("/quarter/anyOf/0/$ref").asText()).endsWith("/Quarter");
    assertThat(view.at("/byYear/additionalProperties/anyOf/1/type").asText()).isEqualTo("null");
    assertThat(view.has("code")).isTrue();
    assertThat(component("Stage").path("enum").toString()).isEqualTo("[\"in-force\",\"over\"]");
    assertThat(component("Money").at("/properties/amount/type").asText()).isEqualTo("string");
    assertThat(component("Quarter").path("pattern").asText()).isEqualTo("^\\d{4}-Q[1-4]$");
  }

  @Test
  void whatIsAlwaysSentIsRequired() {
    assertThat(answered(View.class).path("required")).hasSize(7);
    assertThat(answered(Sparse.class).path("required").toString()).isEqualTo("[\"code\"]");
  }

  @Test
  void whatIsAskedHasItsConstraints() {
    var asked = described(Asked.class);

    assertThat(asked.path("required").toString()).isEqualTo("[\"code\"]");
    assertThat(asked.at("/properties/code/pattern").asText()).isEqualTo("^(?:[A-Z]+)$");
    assertThat(asked.at("/properties/areas/maxItems").asInt()).isEqualTo(3);
  }

  @Test
  void aCapacityIsAWord() {
    schemas.of(Capacity.class);

    assertThat(component("Capacity").path("type").asText()).isEqualTo("string");
  }

  @Test
  void wordsComeFromTheJavadoc() {
    schemas.of(Capacity.class);
    var text = Javadocs.ofCheckout().ofType(Capacity.class);

    assertThat(text.first())
        .isEqualTo("An appointment in use, written `AEWA:executive-secretary`.");
    assertThat(text.parameters().get("role")).isEqualTo("one of `Roles`");
  }

  private JsonNode answered(Type type) {
    schemas.answersFollow();
    return described(type);
  }

  private JsonNode described(Type type) {
    var reference = schemas.of(type).getRef();
    return component(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private JsonNode component(String name) {
    return SchemaJson.of(Objects.requireNonNull(schemas.all().get(name), name));
  }
}
