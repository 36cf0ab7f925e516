package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes terms as the reader takes them: decimals as plain text, text in NFC and trimmed. */
final class TermsWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TermsWriter() {}

  static ObjectNode write(Terms terms) {
    var json = JSON.objectNode();
    put(json, "serviceCode", terms.serviceCode());
    put(json, "originalLanguage", terms.originalLanguage());
    put(json, "title", terms.title());
    json.set("areas", texts(terms.areas()));
    json.set("participants", list(terms.participants(), TermsWriter::participant));
    json.set("purpose", list(terms.purpose(), TermsWriter::purpose));
    var strengthens = json.putObject("strengthens");
    terms.strengthens().forEach((instrument, work) -> put(strengthens, instrument, work));
    json.set("activities", texts(terms.activities()));
    json.set("posts", list(terms.posts(), TermsWriter::post));
    json.set("costPlan", CostPlanJson.write(terms.costPlan()));
    var identity = json.putObject("identity");
    terms.identity().forEach((instrument, trait) -> identity.set(instrument, identity(trait)));
    json.set("risks", list(terms.risks(), TermsWriter::risk));
    put(json, "start", terms.start().toString());
    put(json, "end", terms.end().toString());
    put(json, "reviewDate", terms.reviewDate() == null ? null : terms.reviewDate().toString());
    put(json, "exit", terms.exit());
    json.set("reporting", reporting(terms.reporting()));
    json.set("supports", supports(terms.supports()));
    return json;
  }

  private static ObjectNode participant(Participant participant) {
    var json = JSON.objectNode();
    put(json, "instrument", participant.instrument());
    put(json, "secretariat", participant.secretariat());
    put(json, "role", participant.role().code());
    return json;
  }

  private static ObjectNode purpose(Purpose purpose) {
    var json = JSON.objectNode();
    put(json, "goal", purpose.goal().code());
    var indicator = purpose.indicator();
    if (indicator != null) {
      json.set("indicator", indicator(indicator));
    }
    return json;
  }

  private static ObjectNode indicator(Indicator indicator) {
    var json = JSON.objectNode();
    put(json, "code", indicator.code());
    put(json, "unit", indicator.unit());
    put(json, "direction", indicator.direction() == null ? null : indicator.direction().code());
    put(json, "baseline", indicator.baseline());
    put(json, "target", indicator.target());
    return json;
  }

  private static ObjectNode post(Post post) {
    var json = JSON.objectNode();
    put(json, "title", post.title());
    put(json, "grade", post.grade());
    put(json, "fte", post.fte());
    json.set("shares", decimals(post.shares()));
    json.put("existing", post.existing());
    json.put("regraded", post.regraded());
    return json;
  }

  private static ObjectNode identity(Identity identity) {
    var json = JSON.objectNode();
    identity
        .traits()
        .forEach(
            (name, trait) -> {
              if (trait.preserved()) {
                put(json, name, trait.means());
              } else {
                put(json.putObject(name).put("preserved", false), "means", trait.means());
              }
            });
    return json;
  }

  private static ObjectNode risk(Risk risk) {
    var json = JSON.objectNode();
    put(json, "risk", risk.risk());
    put(json, "score", risk.score() == null ? null : risk.score().toString());
    put(json, "mitigation", risk.mitigation());
    put(json, "implication", risk.implication());
    return json;
  }

  private static ObjectNode reporting(Reporting reporting) {
    var json = JSON.objectNode();
    put(json, "period", reporting.period() == null ? null : reporting.period().code());
    json.set("bodies", texts(reporting.bodies()));
    return json;
  }

  private static ObjectNode supports(Supports supports) {
    var json = JSON.objectNode();
    if (supports.analyses().size() == 1) {
      put(json, "analysis", supports.analyses().getFirst());
    } else {
      json.set("analysis", texts(supports.analyses()));
    }
    json.set("decisions", texts(supports.decisions()));
    return json;
  }

  /** A member with text, left out if there is none. */
  static void put(ObjectNode json, String name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      json.put(name, Place.normal(text));
    }
  }

  static void put(ObjectNode json, String name, @Nullable BigDecimal number) {
    if (number != null) {
      json.put(name, Decimals.plain(number).toPlainString());
    }
  }

  static ObjectNode decimals(SortedMap<String, BigDecimal> numbers) {
    var json = JSON.objectNode();
    numbers.forEach((name, number) -> put(json, name, number));
    return json;
  }

  private static ArrayNode texts(List<String> texts) {
    var json = JSON.arrayNode();
    texts.forEach(text -> json.add(Place.normal(text)));
    return json;
  }

  static <T> ArrayNode list(Collection<T> members, Function<T, ObjectNode> write) {
    var json = JSON.arrayNode();
    members.forEach(member -> json.add(write.apply(member)));
    return json;
  }
}
