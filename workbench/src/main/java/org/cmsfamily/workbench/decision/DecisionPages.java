package org.cmsfamily.workbench.decision;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.EffectKind;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the page of a decision. */
@RequestScoped
class DecisionPages {
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;
  private final SpokenLanguage language;

  DecisionPages(@RestClient RegistryApi registry, Families families, SpokenLanguage language) {
    this.registry = registry;
    this.families = families;
    this.language = language;
  }

  /** The page in a language, or in another one if it does not stand in that. */
  DecisionPage page(String key, @Nullable String wanted, Typed typed) {
    var tag = wanted == null || wanted.isBlank() ? language.get().tag() : wanted;
    var decision = Service.REGISTRY.ask(() -> registry.getDecision(key, tag));
    var invitations =
        Service.REGISTRY.ask(() -> registry.listInvitations(null, key, null, null, MOST));
    var documents = Service.REGISTRY.ask(() -> registry.listDocuments("decision", key, MOST));
    var related = RelatedRow.all(decision);
    return new DecisionPage(
        decision,
        invitations.items(),
        otherLanguages(decision.text()),
        documents.items(),
        meetings(decision),
        conditions(decision),
        related,
        related.stream().anyMatch(RelatedRow::isReplacing),
        RelationGraph.of(decision, related),
        typed);
  }

  private List<Meeting> meetings(Decision decision) {
    if (!PossibleAct.isAllowed(decision.act("change-decision-status"))) return List.of();
    var family = families.current().code();
    return Service.REGISTRY
        .ask(() -> registry.listMeetings(family, decision.body(), MOST))
        .items()
        .stream()
        .sorted(Meeting.LATEST_FIRST)
        .toList();
  }

  private static List<String> conditions(Decision decision) {
    return decision.provisions().stream()
        .filter(provision -> provision.effects().stream().anyMatch(DecisionPages::isOpen))
        .flatMap(provision -> Stream.ofNullable(provision.number()))
        .toList();
  }

  private static boolean isOpen(Decision.Effect effect) {
    return effect.kind() == EffectKind.CONDITIONS && !Boolean.TRUE.equals(effect.met());
  }

  private static List<String> otherLanguages(Decision.@Nullable Text text) {
    if (text == null) return List.of();
    return text.languages().stream().filter(tag -> !tag.equals(text.language())).toList();
  }
}
