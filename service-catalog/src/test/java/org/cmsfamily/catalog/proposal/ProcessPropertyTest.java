package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever people try, in whatever order, and whatever becomes of decisions, mandates and budgets:
 * nothing binds an instrument that its own body did not decide, what was approved is what was
 * signed and submitted, and no budget line is held twice. Set {@code -Dskein.seed} to repeat a run.
 */
class ProcessPropertyTest {
  private static final Logger LOG = Logger.getLogger(ProcessPropertyTest.class);
  private static final int ACTS = 4_000;
  private static final int AT_MOST = 20_000;
  private static final int ENOUGH = 5;
  private static final Map<String, String> ADOPTED =
      Map.of("CS-10", "120000.00", "AE-07", "80000.00");

  private final long seed = Long.getLong("skein.seed", System.nanoTime());
  private final RandomProcess process = new RandomProcess(new Random(seed));
  private final Map<String, Long> lookedAt = new HashMap<>();
  private final Set<List<Object>> recordedBefore = new HashSet<>();
  private final Set<String> approvedBefore = new HashSet<>();
  private final Set<String> startedBefore = new HashSet<>();
  private int coalitions;
  private int continuations;

  @BeforeEach
  void saysItsSeed() {
    LOG.infof("-Dskein.seed=%d", seed);
  }

  @Test
  void nothingBindsAnInstrumentThatItsOwnBodyDidNotDecideAndNoLineIsHeldTwice() {
    for (int act = 0; act < ACTS || (act < AT_MOST && tooFew()); act++) {
      process.act();
      var changed =
          process.proposals.values().stream()
              .filter(one -> !Objects.equals(lookedAt.put(one.id(), one.version()), one.version()))
              .toList();
      changed.forEach(this::nobodyApprovedByWhatBindsNobody);
      changed.stream()
          .filter(one -> one.stage() == Stage.APPROVED && approvedBefore.add(one.id()))
          .forEach(this::isApproved);
      process.running.keySet().stream()
          .filter(startedBefore::add)
          .forEach(id -> isBoundByItsOwnBodies(process.proposal(id)));
      noLineIsHeldTwice();
      onlyTermsBeforeABodyHoldMoney();
    }
    LOG.infof(
        "%d acts, %d proposals, %d approved, %d by coalitions, %d continue, %d started, %d closed",
        process.done,
        process.proposals.size(),
        approvedBefore.size(),
        coalitions,
        continuations,
        startedBefore.size(),
        process.closed.size());
    assertThat(approvedBefore).as("approved, seed %d", seed).hasSizeGreaterThanOrEqualTo(ENOUGH);
    assertThat(startedBefore).as("started, seed %d", seed).hasSizeGreaterThanOrEqualTo(ENOUGH);
    assertThat(coalitions).as("by coalitions, seed %d", seed).isPositive();
    assertThat(continuations).as("continue, seed %d", seed).isPositive();
  }

  private void isApproved(Proposal one) {
    var coalition = one.current().terms().coalition();
    coalitions +=
        coalition != null && process.bound(one).size() < one.participants().size() ? 1 : 0;
    continuations += one.continuation() == null ? 0 : 1;
    isBoundByItsOwnBodies(one);
  }

  /** Acts go on while too few terms came through for the invariants to have been tried. */
  private boolean tooFew() {
    return startedBefore.size() < ENOUGH || coalitions == 0 || continuations == 0;
  }

  /** Invariant 1, on the day on which an approval is recorded. */
  private void nobodyApprovedByWhatBindsNobody(Proposal one) {
    one.commitments().approvals().stream()
        .filter(approval -> approval.outcome().approves())
        .filter(approval -> recordedBefore.add(List.of(one.id(), approval)))
        .forEach(
            approval ->
                assertThat(process.registry.stands(approval.decision(), approval.instrument()))
                    .as("%s binds %s, seed %d", approval.decision(), approval.instrument(), seed)
                    .isTrue());
  }

  /** Invariants 1 and 2. */
  private void isBoundByItsOwnBodies(Proposal one) {
    for (var instrument : one.participants()) {
      assertThat(one.toCurrent().signatures())
          .as("signed by %s, seed %d", instrument, seed)
          .anyMatch(
              it -> it.instrument().equals(instrument) && it.isTo(one.current().fingerprint()));
    }
    for (var instrument : process.bound(one)) {
      if (paysNoMoreThanBefore(one, instrument)) {
        continue;
      }
      hasDecidedItself(one, instrument);
    }
  }

  /** Who took part already is bound by what its body approved, if others only join. */
  private static boolean paysNoMoreThanBefore(Proposal one, String instrument) {
    var continuation = one.continuation();
    return continuation != null
        && continuation.members().contains(instrument)
        && one.current().terms().purpose().equals(continuation.terms().purpose())
        && one.current().terms().end().equals(continuation.terms().end())
        && net(continuation.terms().since(Year.from(one.current().terms().start())), instrument)
            .isGreaterThanOrEqualTo(net(one.current().terms(), instrument));
  }

  private static Money net(Terms terms, String instrument) {
    return terms.costs().shares().stream()
        .filter(share -> share.instrument().equals(instrument))
        .map(share -> share.cost().subtract(share.voluntary()))
        .reduce(Amounts.zero("EUR"), Money::add);
  }

  private void hasDecidedItself(Proposal one, String instrument) {
    var current = one.toCurrent();
    var fingerprint = one.current().fingerprint();
    var body = one.commitments().bodyFor(instrument, "common-services", fingerprint).orElseThrow();
    var approval = current.latestOf(instrument, body).orElseThrow();
    var submission =
        approval.by().equals(body + ":chair")
            ? amended(one, instrument, body).orElseThrow()
            : current.submissionOf(instrument, "common-services").orElseThrow();
    assertThat(approval.fingerprint()).isEqualTo(fingerprint);
    assertThat(approval.by()).isIn(instrument + ":registrar", body + ":chair");
    assertThat(approval.outcome().approves()).isTrue();
    assertThat(approval.adoptedOn()).isAfterOrEqualTo(submission.submittedOn());
    assertThat(process.registry.stands(approval.decision(), instrument))
        .as("%s binds %s, seed %d", approval.decision(), instrument, seed)
        .isTrue();
  }

  /** The submission of the text that the body amended to the present one. */
  private static Optional<Submission> amended(Proposal one, String instrument, String body) {
    var amending =
        one.commitments().amendedTo(one.current().fingerprint()).stream()
            .filter(it -> it.body().equals(body))
            .findFirst()
            .orElseThrow();
    return one.commitments().submissions().stream()
        .filter(it -> it.instrument().equals(instrument) && it.body().equals(body))
        .filter(it -> it.isTo(amending.fingerprint()))
        .findFirst();
  }

  /** Invariant 11. */
  private void noLineIsHeldTwice() {
    var lines = process.held.all().stream().map(Encumbrance::line).collect(Collectors.toSet());
    for (LineYear line : lines) {
      var held =
          process.held.all().stream()
              .filter(one -> one.line().equals(line))
              .map(Encumbrance::amount)
              .reduce(Amounts.zero("EUR"), Money::add);
      assertThat(held)
          .as("%s %s, seed %d", line.text(), line.year(), seed)
          .isLessThanOrEqualTo(Amounts.of(Objects.requireNonNull(ADOPTED.get(line.line())), "EUR"));
    }
  }

  private void onlyTermsBeforeABodyHoldMoney() {
    var holding =
        process.held.all().stream().map(Encumbrance::proposal).collect(Collectors.toSet());
    var byStage = new TreeMap<String, Stage>();
    holding.forEach(id -> byStage.put(id, process.proposal(id).stage()));
    assertThat(byStage.values()).as("seed %d", seed).allMatch(Stage::holds);
  }
}
