package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.cost.BaselineLine;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.Costs;
import org.cmsfamily.catalog.cost.Sparse;
import org.cmsfamily.catalog.cost.Wording;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the participants agree on: immutable, one version of a proposal. Every part has its form;
 * what a draft still lacks is null or empty, and the safeguards say so. Translations of the title
 * may be sent beside it and are passed over, as they stand outside the terms.
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
 * @param coalition with which the service may start until the rest accede, if agreed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties("translations")
public record Terms(
    @NotNull @Code String serviceCode,
    @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{language-form}")
        String originalLanguage,
    @NotBlank @Wording String title,
    @NotEmpty(message = "{area-needed}") @Size(max = 20) List<@NotNull @Code String> areas,
    @Size(min = 2, max = Terms.PARTICIPANTS, message = "{participants-size}")
        List<@NotNull @Valid Participant> participants,
    @NotNull @Size(max = 20) List<@NotNull @Valid Purpose> purpose,
    @JsonSetter(contentNulls = Nulls.SET) @NotNull @Size(max = Terms.PARTICIPANTS)
        SortedMap<String, @Wording String> strengthens,
    @NotNull @Size(max = 100) List<@NotBlank @Wording String> activities,
    @NotNull @Size(max = 100) List<@NotNull @Valid Post> posts,
    @NotNull @Valid CostPlan costPlan,
    @JsonSetter(contentNulls = Nulls.SET) @NotNull @Size(max = Terms.PARTICIPANTS)
        SortedMap<String, @Valid IdentityTraits> identity,
    @NotNull @Size(max = 100) List<@NotNull @Valid Risk> risks,
    @NotNull LocalDate start,
    @NotNull LocalDate end,
    @Nullable LocalDate reviewDate,
    @Nullable @Wording String exit,
    @NotNull @Valid Reporting reporting,
    @NotNull @Valid Supports supports,
    @Nullable @Valid Coalition coalition) {

  public Terms {
    title = Wording.Form.of(title);
    areas = Sparse.list(areas);
    participants = Sparse.list(participants);
    purpose = Sparse.list(purpose);
    strengthens = worded(strengthens);
    activities = Wording.Form.all(activities);
    costPlan = costPlan == null ? CostPlan.UNSTATED : costPlan;
    posts = inCurrency(posts, costPlan.currency());
    identity = Sparse.map(identity);
    risks = Sparse.list(risks);
    exit = Wording.Form.optional(exit);
    reporting = reporting == null ? Reporting.NONE : reporting;
    supports = supports == null ? Supports.NONE : supports;
  }

  /** The same for some of the participants, for some time, at a cost plan of theirs. */
  Terms among(List<Participant> some, CostPlan plan, Term term) {
    var codes = some.stream().map(Participant::instrument).collect(Collectors.toSet());
    return new Terms(
        serviceCode,
        originalLanguage,
        title,
        areas,
        some,
        purpose,
        only(strengthens, codes),
        activities,
        codes.containsAll(instruments()) ? posts : List.of(),
        plan,
        only(identity, codes),
        risks,
        term.start(),
        term.end(),
        reviewDate,
        exit,
        reporting,
        supports,
        null);
  }

  /** The same terms of another service. */
  public Terms ofService(String code, String otherTitle) {
    return new Terms(
        code,
        originalLanguage,
        otherTitle,
        areas,
        participants,
        purpose,
        strengthens,
        activities,
        posts,
        costPlan,
        identity,
        risks,
        start,
        end,
        reviewDate,
        exit,
        reporting,
        supports,
        coalition);
  }

  private static <T> SortedMap<String, T> only(Map<String, T> all, Set<String> codes) {
    var some = new TreeMap<>(all);
    some.keySet().retainAll(codes);
    return some;
  }

  /** The terms by which the coalition starts, if they provide for one. */
  public Optional<Terms> ofCoalition() {
    return Optional.ofNullable(coalition)
        .map(
            some ->
                among(
                    participants.stream().filter(one -> some.has(one.instrument())).toList(),
                    some.costPlan(),
                    term()));
  }

  /** The terms from the first day of a later year on, without what they say of the time before. */
  public Terms since(Year year) {
    var whole = new TreeMap<Year, BigDecimal>();
    years().tailSet(year).forEach(one -> whole.put(one, BigDecimal.ONE));
    return among(participants, costPlan.without(Set.of(), whole), new Term(year.atDay(1), end));
  }

  /** Each in its one form; what could not be read stays null until it is validated. */
  @SuppressWarnings("NullAway")
  private static List<Post> inCurrency(@Nullable List<Post> posts, @Nullable String currency) {
    return Sparse.list(
        Sparse.list(posts).stream()
            .map(post -> post == null ? null : post.in(currency))
            .collect(Collectors.toList()));
  }

  private static SortedMap<String, String> worded(@Nullable SortedMap<String, String> texts) {
    var worded = new TreeMap<String, String>();
    Sparse.map(texts)
        .forEach(
            (code, text) -> {
              if (!text.isBlank()) {
                worded.put(code, Wording.Form.of(text));
              }
            });
    return Sparse.map(worded);
  }

  /**
   * What is wrong between the parts, each of which alone is in order.
   *
   * @param pointer to these terms in what was sent
   */
  public List<Violation> violations(String pointer) {
    return new TermsRules(this).violations().stream().map(one -> one.below(pointer)).toList();
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

  /** The time that the service runs for by them. */
  Term term() {
    return new Term(start, end);
  }

  /** The first budget year that is wholly theirs, if it is one of the term. */
  public Year firstWholeYear() {
    return term().firstWholeYear();
  }

  /** The budget years, which are calendar years, from start to end. */
  public SortedSet<Year> years() {
    return term().years();
  }

  /**
   * What part of a year's lines counts, from 0 to 1: all of it in a whole year; in a year that the
   * service runs for in part what the cost plan states, else by its months.
   */
  public BigDecimal partOf(Year year) {
    var stated = costPlan.partOfYear().get(year);
    return stated == null ? term().partOf(year) : stated.movePointLeft(2);
  }

  /** The cost plan divided among the participants. */
  public Costs costs() {
    return costPlan.costs(instruments(), years());
  }

  /**
   * Subjects that a body of an instrument must be competent for: always common services, staffing
   * only if a post is created or regraded, the budget only if an adopted line of it must rise.
   * Source: domain, submission.
   */
  public SortedSet<String> subjectsOf(String instrument) {
    var subjects = new TreeSet<>(List.of(COMMON_SERVICES));
    if (posts.stream().anyMatch(Post::touchesStaffing)) {
      subjects.add(STAFFING);
    }
    if (!rising(instrument).isEmpty()) {
      subjects.add(BUDGET);
    }
    return subjects;
  }

  /** The lines of an instrument's budgets that must rise. */
  public List<BaselineLine> rising(String instrument) {
    return costPlans().stream()
        .flatMap(plan -> plan.baselineOf(instrument).stream())
        .filter(BaselineLine::rises)
        .toList();
  }

  /** How many take part at most. */
  public static final int PARTICIPANTS = 40;

  /** The subject that any terms touch. */
  public static final String COMMON_SERVICES = "common-services";

  /** The subject of creating and regrading posts. */
  public static final String STAFFING = "staffing";

  /** The subject of raising a line of an adopted budget. */
  public static final String BUDGET = "budget";

  /** The cost plan, and that of the coalition if there is one. */
  public List<CostPlan> costPlans() {
    return coalition == null ? List.of(costPlan) : List.of(costPlan, coalition.costPlan());
  }

  /** Keys of every decision or budget that the terms name. */
  public SortedSet<String> decisionsNamed() {
    var named = new TreeSet<>(supports.decisions());
    costPlans().stream()
        .flatMap(plan -> plan.baseline().values().stream())
        .flatMap(List::stream)
        .flatMap(line -> line.named().stream())
        .forEach(named::add);
    return named;
  }
}
