package org.cmsfamily.workbench.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Addressee;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.ProvisionProposal.Proposed;
import org.junit.jupiter.api.Test;

class DraftDecisionTest {

  @Test
  void aFormIsReadIntoTheRequestThatItMeans() {
    var draft =
        read(
            Map.of(
                "body",
                "CMS-STC",
                "language",
                "fr",
                "title",
                "Une décision",
                "provisions.0.verb",
                "decide",
                "provisions.0.effects.0.type",
                "mandate",
                "provisions.0.effects.0.areas",
                "fundraising",
                "provisions.0.effects.1.type",
                "invites",
                "provisions.0.effects.1.addressee",
                "office chair AEWA-MOP",
                "relations.0.target",
                "",
                "relations.1.target",
                "CMS-STC43"));
    var request = draft.request("CMS:registrar");
    var effects = request.provisions().getFirst().effects();
    assertThat(request.title()).containsEntry("fr", "Une décision");
    assertThat(effects.getFirst().type()).isEqualTo("grants");
    assertThat(effects.getFirst().what()).isEqualTo("mandate");
    assertThat(effects.getFirst().areas()).containsExactly("fundraising");
    assertThat(effects.getLast().addressee())
        .isEqualTo(new Addressee("office", null, "chair", "AEWA-MOP", null, null));
    assertThat(request.relations()).hasSize(1);
  }

  @Test
  void aFormThatIsFilledIsReadAsTheSame() {
    var draft = read(Map.of("title", "One", "provisions.0.effects.0.rate", "1.5"));
    var values = draft.fill(Typed.of("arrange")).values();
    var again = read(values);
    assertThat(again.fill(Typed.of("arrange")).values()).isEqualTo(values);
  }

  @Test
  void aProposalIsConfirmedByNobody() {
    var proposed =
        new Proposed("1", Decision.Role.OPERATIVE, "decide", "Decides", "Decides so.", List.of());
    var draft =
        DraftDecision.at("CMS-STC", null).withProvisions(List.of(DraftProvision.of(proposed)));
    assertThat(draft.isConfirmed()).isFalse();
    assertThat(draft.request(null).provisions().getFirst().effects().getFirst().type()).isNull();
  }

  @Test
  void effectsAreAddedAndRemovedOneByOne() {
    var draft = read(Map.of("provisions.0.effects.0.type", "context"));
    var more = DraftChange.of("add-effect.0").in(draft);
    assertThat(more.provisions().getFirst().effects()).hasSize(2);
    var fewer = DraftChange.of("remove-effect.0.0").in(more);
    assertThat(fewer.provisions().getFirst().request().effects().getFirst().type()).isNull();
  }

  private static DraftDecision read(Map<String, String> fields) {
    var sent = new LinkedHashMap<String, List<String>>();
    fields.forEach((name, value) -> sent.put(name, List.of(value)));
    return DraftDecision.read(new SentFields(sent));
  }
}
