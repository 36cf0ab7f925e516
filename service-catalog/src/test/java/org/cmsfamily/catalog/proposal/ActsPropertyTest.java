package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * However far a proposal has come, and whoever asks: what he is told that he may do now is accepted
 * in some way, and all the rest is refused in every way; what is left out never comes back. Set
 * {@code -Dskein.seed} to repeat a run.
 */
class ActsPropertyTest {
  private static final Logger LOG = Logger.getLogger(ActsPropertyTest.class);
  private static final int ACTS = 800;
  private static final int AT_MOST = 20_000;

  /** Files are no part of a proposal; another test attaches them. */
  private static final Set<ProposalAct> HERE =
      EnumSet.complementOf(
          EnumSet.of(
              ProposalAct.OPEN, ProposalAct.ATTACH_DOCUMENT, ProposalAct.ATTACH_TO_SUBMISSION));

  private final long seed = Long.getLong("skein.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomProcess process = new RandomProcess(random);
  private final Map<String, Long> lookedAt = new HashMap<>();

  /** What was left out once, as it can never be done any more. */
  private final Map<String, Set<ProposalAct>> gone = new HashMap<>();

  private final Map<ProposalAct, Integer> allowed = new TreeMap<>();

  @BeforeEach
  void saysItsSeed() {
    LOG.infof("-Dskein.seed=%d", seed);
  }

  @Test
  void whatIsAllowedIsAcceptedAndAllTheRestIsRefused() {
    for (int act = 0; act < ACTS || (act < AT_MOST && !allowed.keySet().containsAll(HERE)); act++) {
      process.act();
      process.proposals.values().stream()
          .filter(one -> !Objects.equals(lookedAt.put(one.id(), one.version()), one.version()))
          .toList()
          .forEach(this::isAsItSays);
    }
    LOG.infof("allowed and accepted: %s", allowed);
    assertThat(allowed.keySet()).as("seed %d", seed).containsAll(HERE);
  }

  private void isAsItSays(Proposal one) {
    var judged = ActTrial.Judged.of(process, one);
    var spoken = spokenOf(one, judged);
    people().forEach(held -> isAsItSays(spoken, judged, held));
  }

  /** With what people say beside the terms, of which the random process knows nothing. */
  private Proposal spokenOf(Proposal one, ActTrial.Judged judged) {
    var held = new Capacity(Roles.EXECUTIVE_SECRETARY, one.lead());
    var spoken = one;
    for (var act :
        List.of(
            ProposalAct.COMMENT,
            ProposalAct.TRANSLATE,
            ProposalAct.CONFIRM_TRANSLATION,
            ProposalAct.ANSWER_COMMENT)) {
      spoken =
          random.nextBoolean() ? new ActTrial(process, spoken, judged, held).done(act) : spoken;
    }
    return spoken;
  }

  private static Stream<Capacity> people() {
    return Stream.of(
            Stream.of("CMS", "AEWA", "EUROBATS")
                .flatMap(
                    instrument ->
                        Stream.of(
                                Roles.EXECUTIVE_SECRETARY,
                                Roles.PROGRAMME_OFFICER,
                                Roles.REGISTRAR,
                                Roles.AUDITOR)
                            .map(role -> new Capacity(role, instrument))),
            Stream.of("CMS-STC", "AEWA-STC", "AEWA-MOP", "EUROBATS-MOP")
                .map(body -> new Capacity(Roles.CHAIR, body)),
            Stream.of(new Capacity(Roles.ADVISER, "UNEP")))
        .flatMap(some -> some);
  }

  private void isAsItSays(Proposal one, ActTrial.Judged judged, Capacity held) {
    var trial = new ActTrial(process, one, judged, held);
    var said = new TreeMap<String, PossibleAct>();
    acts(one, judged, held).forEach(act -> said.put(act.act().name(), act.act()));
    var over = gone.computeIfAbsent(one.id() + held, id -> EnumSet.noneOf(ProposalAct.class));
    for (var act : HERE) {
      var possible = said.get(act.text());
      if (possible == null) {
        assertThat(trial.accepts(act)).as("%s by %s, seed %d", act, held, seed).isFalse();
        over.add(act);
        continue;
      }
      assertThat(over).as("%s by %s is back, seed %d", act, held, seed).doesNotContain(act);
      assertThat(trial.accepts(act))
          .as("%s by %s of one that is %s: %s, seed %d", act, held, one.stage(), possible, seed)
          .isEqualTo(possible.allowed());
      if (possible.allowed()) {
        allowed.merge(act, 1, Integer::sum);
        assertThat(possible.as()).containsExactly(held);
      } else {
        assertThat(possible.why()).isNotEmpty();
      }
    }
  }

  private List<ProposalActView> acts(Proposal one, ActTrial.Judged judged, Capacity held) {
    var family = process.registry.today();
    var outlook =
        new SubmissionOutlook(
            one,
            family,
            judged::screening,
            judged::mandate,
            () ->
                process.services.against(
                    one.continuation(), one.current().terms(), process.today()));
    return new ProposalActs(one, family, outlook, Set.of(held), true, List.of()).all();
  }
}
