package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.service.ContinuedService;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Post;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;

/**
 * That the terms of a proposal continue a running service: renew or amend it, or let others accede.
 * Source: domain, review and accession; P1.
 *
 * @param service its id
 * @param terms those by which it ran when the proposal was opened
 * @param members who took part in it then
 */
record Continuation(String service, Terms terms, Set<String> members) {

  Continuation {
    members = Set.copyOf(members);
  }

  static Continuation of(ContinuedService service) {
    return new Continuation(service.id(), service.text().terms(), service.members());
  }

  /**
   * Why terms cannot continue the service as it stands.
   *
   * @param today the family's day
   */
  List<Violation> against(Terms next, ContinuedService now, LocalDate today) {
    var reasons = new ArrayList<Violation>();
    if (!now.runs() || now.followed()) {
      var message =
          now.followed()
              ? Text.of("next-terms-approved").with("service", service)
              : Text.of("service-does-not-run").with("service", service);
      reasons.add(Violation.of("service", "/service", message));
    }
    if (!now.text().terms().equals(terms)) {
      reasons.add(
          Violation.of(
              "service", "/service", Text.of("service-of-other-terms").with("service", service)));
    }
    if (!next.serviceCode().equals(terms.serviceCode())) {
      var message = Text.of("service-code-for-life").with("code", terms.serviceCode());
      reasons.add(Violation.of("service-code", "/terms/serviceCode", message));
    }
    if (!inSameCurrency(next)) {
      var message =
          Text.of("continuation-currency")
              .with("service", service)
              .with("currency", Objects.toString(terms.costPlan().currency()));
      reasons.add(Violation.of("currency", "/terms/costPlan/currency", message));
    }
    if (!members.contains(next.lead())) {
      var message =
          Text.of("lead-not-in-service").with("lead", next.lead()).with("service", service);
      reasons.add(Violation.of("lead", "/terms/participants", message));
    }
    start(reasons, next, today);
    return reasons;
  }

  /**
   * Money never meets money of another currency: that of the years before is in one plan with it.
   */
  private boolean inSameCurrency(Terms next) {
    return next.costPlans().stream()
        .map(CostPlan::currency)
        .allMatch(one -> one == null || one.equals(terms.costPlan().currency()));
  }

  /** Budgets are adopted by the year: other terms begin with one, or after the last day. */
  private void start(List<Violation> reasons, Terms next, LocalDate today) {
    var start = next.start();
    var after = terms.end().plusDays(1);
    boolean ofAYear = start.getDayOfYear() == 1 && start.isAfter(terms.start());
    if (start.isAfter(after) || !(start.equals(after) || ofAYear) || !start.isAfter(today)) {
      var message = Text.of("continuation-start").with("after", after);
      reasons.add(Violation.of("start", "/terms/start", message));
    }
  }

  /**
   * Whether an instrument's own body has to decide on the text. One that takes part already is
   * bound by what its body approved, as long as others only accede: nothing else changes, and it
   * pays no more in any year, nor must a line of its budget rise.
   */
  boolean binds(String instrument, FixedTerms next) {
    return !members.contains(instrument)
        || !inSameCurrency(next.terms())
        || !common(terms).equals(common(next.terms()))
        || !Objects.equals(
            terms.identity().get(instrument), next.terms().identity().get(instrument))
        || !terms.rising(instrument).containsAll(next.terms().rising(instrument))
        || next.costs().shares().stream()
            .filter(share -> share.instrument().equals(instrument))
            .anyMatch(this::dearer);
  }

  private boolean dearer(YearShare share) {
    return terms.costs().shares().stream()
        .filter(one -> one.instrument().equals(share.instrument()))
        .filter(one -> one.year().equals(share.year()))
        .noneMatch(one -> net(one).isGreaterThanOrEqualTo(net(share)));
  }

  private static Money net(YearShare share) {
    return share.cost().subtract(share.voluntary());
  }

  /** What terms say to all who take part, but for who they are and what it costs. */
  private static Map<String, Object> common(Terms terms) {
    return Map.of(
        "areas", Set.copyOf(terms.areas()),
        "purpose", Set.copyOf(terms.purpose()),
        "activities", Set.copyOf(terms.activities()),
        "posts", terms.posts().stream().map(Continuation::unshared).toList(),
        "end", terms.end(),
        "review", Objects.toString(terms.reviewDate()),
        "exit", Objects.toString(terms.exit()),
        "period", Objects.toString(terms.reporting().period()));
  }

  private static List<Object> unshared(Post post) {
    return List.of(post.title(), post.grade(), post.fte(), post.existing(), post.regraded());
  }
}
