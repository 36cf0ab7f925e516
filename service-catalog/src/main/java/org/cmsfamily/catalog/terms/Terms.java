package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.Costs;
import org.jspecify.annotations.Nullable;

/**
 * What the participants agree on: immutable, one version of a proposal. Every part has its form;
 * what a draft still lacks is null or empty, and the safeguards say so. In JSON it has the form
 * that {@link #read} takes.
 *
 * @param serviceCode the service's identifier for life, unique in the family
 * @param title in the original language; translations stand outside
 * @param participants two or more, one of them the lead
 * @param strengthens by instrument, the implementation work that the service gives room for
 * @param identity by instrument
 * @param start first day
 * @param end last day
 * @param reviewDate null in a draft that does not say yet
 * @param exit terms for leaving, if agreed
 */
public record Terms(
    String serviceCode,
    String originalLanguage,
    String title,
    List<String> areas,
    List<Participant> participants,
    List<Purpose> purpose,
    SortedMap<String, String> strengthens,
    List<String> activities,
    List<Post> posts,
    CostPlan costPlan,
    SortedMap<String, Identity> identity,
    List<Risk> risks,
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate reviewDate,
    @Nullable String exit,
    Reporting reporting,
    Supports supports) {

  public Terms {
    areas = List.copyOf(areas);
    participants = List.copyOf(participants);
    purpose = List.copyOf(purpose);
    strengthens = Collections.unmodifiableSortedMap(new TreeMap<>(strengthens));
    activities = List.copyOf(activities);
    posts = List.copyOf(posts);
    identity = Collections.unmodifiableSortedMap(new TreeMap<>(identity));
    risks = List.copyOf(risks);
    var faults = TermsRules.all(participants, areas, start, end);
    if (!faults.isEmpty()) {
      throw new InvalidTerms(faults);
    }
  }

  /**
   * Reads terms in the form of the API; a member {@code translations} is passed over, as those
   * stand outside the terms.
   *
   * @throws InvalidTerms with every fault and its JSON Pointer
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Terms read(JsonNode json) {
    return TermsReader.read(json);
  }

  /** As {@link #read} takes it, in the order of these terms, each value in its one form. */
  @JsonValue
  public JsonNode json() {
    return TermsWriter.write(this);
  }

  /** Equal for equal facts, whatever their order or spelling. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(this);
  }

  /** The participants' codes. */
  public SortedSet<String> instruments() {
    var codes = new TreeSet<String>();
    participants.forEach(participant -> codes.add(participant.instrument()));
    return codes;
  }

  /** The instrument whose secretariat drafts and leads. */
  public String lead() {
    return participants.stream()
        .filter(participant -> participant.role() == Participant.Role.LEAD)
        .map(Participant::instrument)
        .findFirst()
        .orElseThrow();
  }

  /** The budget years, which are calendar years, from start to end. */
  public SortedSet<Year> years() {
    var years = new TreeSet<Year>();
    for (var year = start.getYear(); year <= end.getYear(); year++) {
      years.add(Year.of(year));
    }
    return years;
  }

  /** The cost plan divided among the participants. */
  public Costs costs() {
    return costPlan.costs(instruments(), years());
  }

  /**
   * Subjects that a body must be competent for: always common services, staffing only if a post is
   * created or regraded.
   */
  public SortedSet<String> subjects() {
    var subjects = new TreeSet<>(List.of(COMMON_SERVICES));
    if (posts.stream().anyMatch(Post::touchesStaffing)) {
      subjects.add(STAFFING);
    }
    return subjects;
  }

  /** The subject that any terms touch. */
  public static final String COMMON_SERVICES = "common-services";

  /** The subject of creating and regrading posts. */
  public static final String STAFFING = "staffing";

  /** Keys of every decision or budget that the terms name. */
  public SortedSet<String> decisionsNamed() {
    var named = new TreeSet<>(supports.decisions());
    costPlan.baseline().values().stream()
        .flatMap(List::stream)
        .forEach(
            line -> {
              var key = line.decision() == null ? line.budget() : line.decision();
              if (key != null) {
                named.add(key);
              }
            });
    return named;
  }
}
