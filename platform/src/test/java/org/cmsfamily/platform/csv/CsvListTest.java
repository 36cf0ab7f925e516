package org.cmsfamily.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Paged;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvListTest {

  record Names(@JsonValue Map<String, String> byLanguage) {}

  enum Colour {
    @JsonProperty("sky-blue")
    SKY_BLUE
  }

  record Part(String name, @Nullable Part inner) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Equal.class, name = "equal"),
    @JsonSubTypes.Type(value = Fixed.class, name = "fixed")
  })
  sealed interface Way {}

  record Flat(int count) {}

  record Equal(int parts) implements Way {}

  record Fixed(Map<String, BigDecimal> percents) implements Way {}

  record Item(
      @JsonProperty("code") String id,
      @JsonIgnore String secret,
      Names names,
      @Nullable Money amount,
      BigDecimal share,
      Colour colour,
      List<String> areas,
      List<Part> parts,
      Optional<LocalDate> on,
      @Nullable Part part,
      Way way,
      @JsonUnwrapped Flat flat,
      JsonNode free) {}

  interface Items {
    Paged<Item> list();

    Item one();
  }

  private static final String HEADING =
      "code,names,amount.amount,amount.currency,share,colour,areas,on,part.name,"
          + "way.way,way.parts,way.percents,count,free\r\n";

  @Test
  void theColumnsAreTheLeavesOfTheType() throws NoSuchMethodException {
    assertThat(written(List.of())).isEqualTo(HEADING);
    assertThat(CsvList.of(Items.class.getMethod("one").getGenericReturnType())).isEmpty();
  }

  @Test
  void aLineHasTheValuesOfAnItem() throws NoSuchMethodException {
    var names = new Names(new TreeMap<>(Map.of("en", "Title", "fr", "Titre")));
    var money = Money.of(new BigDecimal("-1234.5"), "EUR");
    var item =
        new Item(
            "A",
            "never",
            names,
            money,
            new BigDecimal("-0.5"),
            Colour.SKY_BLUE,
            List.of("x", "y"),
            List.of(new Part("left out", null)),
            Optional.of(LocalDate.of(2027, 1, 31)),
            new Part("inside", null),
            new Fixed(new TreeMap<>(Map.of("AEWA", BigDecimal.ONE, "CMS", BigDecimal.TEN))),
            new Flat(3),
            Json.tree(Map.of("a", List.of(1))));
    assertThat(written(List.of(item)))
        .isEqualTo(
            HEADING
                + "A,en: Title; fr: Titre,-1234.50,EUR,-0.5,sky-blue,x; y,2027-01-31,inside,"
                + "fixed,,AEWA: 1; CMS: 10,3,\"{\"\"a\"\":[1]}\"\r\n");
  }

  record Found(List<Part> items, Map<String, Integer> facets) {}

  @Test
  void whatStandsBesideTheItemsIsNoPartOfTheTable() {
    var found = new Found(List.of(new Part("x", null)), Map.of("y", 1));
    assertThat(CsvList.of(Found.class).orElseThrow().write(found)).isEqualTo("name\r\nx\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=SUM(A1) | '=SUM(A1)",
        "+1 | '+1",
        "-1+1 | '-1+1",
        "-x | '-x",
        "@x | '@x",
        "＝1 | '＝1",
        "-1 | -1",
        "-1.50 | -1.50",
        "1,5 | \"1,5\"",
        "say \"x\" | \"say \"\"x\"\"\"",
        "x=1 | x=1",
      })
  void aTextIsNoFormulaAndANumberANumber(String value, String cell) {
    assertThat(CsvText.line(List.of(value))).isEqualTo(cell + "\r\n");
  }

  @Test
  void controlCharactersAtTheBeginAreNoFormulaEither() {
    assertThat(CsvText.line(List.of("\t=1", "\r=1", "\n", " =1", "")))
        .isEqualTo("'\t=1,\"'\r=1\",\"'\n\",\" =1\",\r\n");
  }

  private static String written(List<Item> items) throws NoSuchMethodException {
    var list = CsvList.of(Items.class.getMethod("list").getGenericReturnType()).orElseThrow();
    return list.write(new Paged<>(items, null));
  }
}
