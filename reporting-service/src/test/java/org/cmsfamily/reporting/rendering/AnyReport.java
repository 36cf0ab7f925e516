package org.cmsfamily.reporting.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.snapshot.Change;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.jspecify.annotations.Nullable;

/** Reports in which every text is whatever a person, or a broken program, may have stored. */
public final class AnyReport {

  private static final Set<String> TEXTS =
      Set.of(
          "narrative",
          "milestone",
          "context",
          "happened",
          "nextTime",
          "title",
          "shortName",
          "text",
          "requests",
          "name",
          "symbol",
          "city",
          "explanation",
          "en",
          "fr",
          "es");

  private static final List<String> PIECES =
      List.of(
          "\uFFFE",
          "\uFFFF",
          "\uD800",
          "\uDC00x",
          "\u0000",
          "\u0007\u001B",
          "\u0085\u009F",
          "\u202Eabc\u202C",
          "\u200F\u200E\u2066x\u2069",
          "تقرير الأعمال المشتركة",
          "דוח",
          "ანგარიში",
          "Հաշվետվություն",
          "Отчёт",
          "Αναφορά",
          "報告書です",
          "보고서",
          "हिन्दी",
          "🐦🦩",
          "★✓→",
          "\uE000",
          "<b>&amp;]]></b>",
          "=1+1",
          "-5105.20 EUR",
          "@cms",
          "\tx",
          "\rx",
          "a,\"b\"\r\nc",
          "l’AEWA d’interprètes",
          "{names}",
          "\uDBFF\uDFFF");

  private AnyReport() {}

  /** Whatever the seed gives. */
  public static IssuedReport of(long seed) {
    return of(new Random(seed));
  }

  private static IssuedReport of(Random random) {
    var tree = Json.tree(ManifestExamples.firstQuarter().manifest());
    scramble(tree, random);
    var manifest = Json.read(tree.toString(), Manifest.class).withChanges(changes(random));
    return issued(manifest);
  }

  /** The example with one text as its narratives, lessons and titles. */
  public static IssuedReport saying(String text) {
    var tree = Json.tree(ManifestExamples.firstQuarter().manifest());
    replace(tree, text);
    return issued(Json.read(tree.toString(), Manifest.class));
  }

  private static IssuedReport issued(Manifest manifest) {
    return new IssuedReport(ReportDocument.of(manifest), Sha256.of(manifest.body().code()));
  }

  private static void scramble(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      for (var name : List.copyOf(object.propertyStream().map(each -> each.getKey()).toList())) {
        if (TEXTS.contains(name) && object.path(name).isTextual()) {
          object.put(name, text(random));
        }
      }
    }
    node.forEach(each -> scramble(each, random));
  }

  private static void replace(JsonNode node, String text) {
    if (node instanceof ObjectNode object && object.path("narrative").isTextual()) {
      object.put("narrative", text);
    }
    node.forEach(each -> replace(each, text));
  }

  private static String text(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining(" "));
  }

  private static List<Change> changes(Random random) {
    return IntStream.range(0, 20)
        .mapToObj(
            i ->
                new Change(
                    "/services/x/quarters/2027-Q1/instruments/CMS/savings" + i,
                    number(random),
                    number(random)))
        .toList();
  }

  private static @Nullable String number(Random random) {
    var amount = BigDecimal.valueOf(random.nextLong(-900_000_000L, 900_000_000L), 2);
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1 -> amount.toPlainString();
      case 2 -> amount.toPlainString() + " USD";
      default -> amount.toPlainString() + " EUR";
    };
  }
}
