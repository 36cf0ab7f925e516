package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.cost.CostPlan;
import org.jspecify.annotations.Nullable;

/** Reads terms from JSON and lists every fault with its place. */
final class TermsReader {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final String NO_CODE =
      "is no code: letters, digits, '.', '_' and '-', at most 100";

  private final List<TermsFault> faults = new ArrayList<>();
  private final Place root;

  private TermsReader(JsonNode json) {
    root = new Place(json, "", faults);
  }

  static Terms read(JsonNode json) {
    return new TermsReader(json).read();
  }

  private Terms read() {
    if (!root.isObject()) {
      throw new InvalidTerms(List.of(new TermsFault("", "terms are a JSON object")));
    }
    root.with(
        "serviceCode",
        "originalLanguage",
        "title",
        "translations",
        "areas",
        "participants",
        "purpose",
        "strengthens",
        "activities",
        "posts",
        "costPlan",
        "identity",
        "risks",
        "start",
        "end",
        "reviewDate",
        "exit",
        "reporting",
        "supports");
    var participants = list("participants", this::participant);
    var sound = faults.stream().noneMatch(fault -> fault.pointer().startsWith("/participants"));
    var codes = participants.stream().map(Participant::instrument).collect(Collectors.toSet());
    var instruments = new Participants(codes, sound);
    if (sound) {
      faults.addAll(TermsRules.participants(participants));
    }
    var costs = new CostPlanReader(root.member("costPlan"), instruments).read();
    return read(participants, instruments, costs);
  }

  private List<String> areas() {
    int before = faults.size();
    var areas = list("areas", this::code);
    if (faults.size() == before) {
      faults.addAll(TermsRules.areas(areas));
    }
    return areas;
  }

  private Dates dates() {
    int before = faults.size();
    var dates = new Dates(root.member("start").date(), root.member("end").date());
    if (faults.size() == before) {
      faults.addAll(TermsRules.dates(dates.start(), dates.end()));
    }
    return dates;
  }

  private record Dates(LocalDate start, LocalDate end) {}

  private Terms read(List<Participant> participants, Participants instruments, CostPlan costs) {
    var areas = areas();
    var dates = dates();
    var serviceCode = code(root.member("serviceCode"));
    var language = root.member("originalLanguage").text(LANGUAGE, "is no language code such as en");
    var title = root.member("title").text();
    var purpose = list("purpose", this::purpose);
    var strengthens = byInstrument("strengthens", instruments, Place::optionalText);
    var activities = list("activities", Place::text);
    var posts = list("posts", place -> post(place, instruments));
    var identity = byInstrument("identity", instruments, this::identity);
    var risks = list("risks", this::risk);
    var reviewDate = root.member("reviewDate").optionalDate();
    var exit = root.member("exit").optionalText();
    var reporting = reporting(root.member("reporting"));
    var supports = supports(root.member("supports"));
    if (!faults.isEmpty()) {
      throw new InvalidTerms(faults);
    }
    return new Terms(
        serviceCode,
        language,
        title,
        areas,
        participants,
        purpose,
        strengthens,
        activities,
        posts,
        costs,
        identity,
        risks,
        dates.start(),
        dates.end(),
        reviewDate,
        exit,
        reporting,
        supports);
  }

  private String code(Place place) {
    return place.text(CODE, NO_CODE);
  }

  private <T> List<T> list(String name, Function<Place, T> element) {
    return root.member(name).elements().stream().map(element).toList();
  }

  private <T> SortedMap<String, T> byInstrument(
      String name, Participants instruments, Function<Place, @Nullable T> value) {
    var result = new TreeMap<String, T>();
    instruments
        .members(root.member(name))
        .forEach(
            (instrument, place) -> {
              var read = value.apply(place);
              if (read != null) {
                result.put(instrument, read);
              }
            });
    return result;
  }

  private Participant participant(Place place) {
    place.with("instrument", "secretariat", "role");
    return new Participant(
        code(place.member("instrument")),
        code(place.member("secretariat")),
        place.member("role").choice(Participant.Role.values(), Coded::code));
  }

  private Purpose purpose(Place place) {
    place.with("goal", "indicator");
    var goal = place.member("goal").choice(Goal.values(), Coded::code);
    var indicator = place.member("indicator");
    return new Purpose(goal, indicator.absent() ? null : indicator(indicator));
  }

  private Indicator indicator(Place place) {
    place.with("code", "unit", "direction", "baseline", "target");
    return new Indicator(
        code(place.member("code")),
        place.member("unit").text(),
        place.member("direction").optionalChoice(Indicator.Direction.values(), Coded::code),
        place.member("baseline").optionalDecimal(),
        place.member("target").optionalDecimal());
  }

  private Post post(Place place, Participants instruments) {
    place.with("title", "grade", "fte", "shares", "existing", "regraded");
    return new Post(
        place.member("title").text(),
        place.member("grade").text(),
        place.member("fte").positiveOrZero(),
        instruments.decimals(place.member("shares")),
        place.member("existing").flag(true),
        place.member("regraded").flag(false));
  }

  private Identity identity(Place place) {
    place.with("nameAndEmblem", "ownBudget", "ownReportingLine", "executiveSecretaryAuthority");
    return new Identity(
        trait(place.member("nameAndEmblem")),
        trait(place.member("ownBudget")),
        trait(place.member("ownReportingLine")),
        trait(place.member("executiveSecretaryAuthority")));
  }

  private Identity.Trait trait(Place place) {
    if (place.absent() || place.isText()) {
      return new Identity.Trait(true, place.optionalText());
    }
    place.with("preserved", "means");
    return new Identity.Trait(
        place.member("preserved").flag(true), place.member("means").optionalText());
  }

  private Risk risk(Place place) {
    place.with("risk", "score", "mitigation", "implication");
    return new Risk(
        place.member("risk").text(),
        score(place.member("score")),
        place.member("mitigation").optionalText(),
        place.member("implication").optionalText());
  }

  private @Nullable Integer score(Place place) {
    var score = place.optionalDecimal();
    if (score == null) {
      return null;
    }
    if (score.scale() > 0 || score.signum() < 0 || score.intValue() > 5) {
      place.fault("a score is a whole number from 0 to 5");
      return 0;
    }
    return score.intValueExact();
  }

  private Reporting reporting(Place place) {
    place.with("period", "bodies");
    return new Reporting(
        place.member("period").optionalChoice(Reporting.Period.values(), Coded::code),
        codes(place.member("bodies")));
  }

  private Supports supports(Place place) {
    place.with("analysis", "decisions");
    var analysis = place.member("analysis");
    var analyses =
        analysis.absent()
            ? List.<String>of()
            : analysis.isList() ? codes(analysis) : List.of(code(analysis));
    return new Supports(analyses, codes(place.member("decisions")));
  }

  private List<String> codes(Place place) {
    return place.elements().stream().map(this::code).distinct().toList();
  }
}
