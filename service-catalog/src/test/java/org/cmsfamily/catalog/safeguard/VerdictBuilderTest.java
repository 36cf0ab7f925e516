package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import org.cmsfamily.catalog.safeguard.Verdict.Breached;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.wording.Text;
import org.junit.jupiter.api.Test;

/** What a verdict lists is bounded, and of whom nobody knows it says that alone. */
class VerdictBuilderTest {
  private static final TermsExamples INVENTED =
      conferenceServices()
          .with("/participants/1/instrument", "\"INVENTED\"")
          .with("/costPlan/key", "{\"kind\": \"equal\"}")
          .with("/identity", "{}")
          .with("/strengthens", "{}")
          .with("/costPlan/baseline", "{}");

  @Test
  void moreThanCanBeListedIsSaid() {
    var verdict = new VerdictBuilder(new NoAdditionalCost(), caseOf(conferenceServices()));
    for (int number = 0; number < 600; number++) {
      verdict.breach(Basis.P9, "CMS", "/" + number, Text.unworded("too much"));
    }

    var breaches = ((Breached) verdict.build()).breaches();
    assertThat(breaches).hasSize(VerdictBuilder.MOST + 1);
    assertThat(breaches.getLast().message()).startsWith("there are more of them");
  }

  @Test
  void anUnknownParticipantIsJudgedAsUnknownAlone() {
    for (var safeguard :
        new Safeguard[] {new IdentityPreserved(), new PurposeServed(), new NoAdditionalCost()}) {
      var verdict = safeguard.judge(caseOf(INVENTED, cmsFamily()));
      assertThat(missing(verdict)).contains("INVENTED is not known");
      assertThat(CaseExamples.breaches(verdict)).noneMatch(breach -> breach.startsWith("INVENTED"));
    }
  }
}
