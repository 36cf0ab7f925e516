package org.cmsfamily.workbench.invitation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.language.Writing;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Looks at an answer before it is sent: an answer names a decision, and a decision that is older
 * than the invitation seldom answers it.
 */
@RequestScoped
class AnswerCheck {
  private final RegistryApi registry;
  private final SpokenLanguage language;
  private final Writing write;

  AnswerCheck(@RestClient RegistryApi registry, SpokenLanguage language, Writing write) {
    this.registry = registry;
    this.language = language;
    this.write = write;
  }

  /** The form, with what is to be looked at again; a refusal needs no decision. */
  Typed check(String invitation, Typed typed) {
    if (!typed.value("outcome").equals("answered")) return typed;
    var key = typed.filled("decision");
    if (key == null) return typed.wrong("decision", words().decisionMissing());
    if (!typed.value("older").isEmpty()) return typed;
    return check(decision(inviting(invitation)), decision(key), typed);
  }

  private Typed check(Decision inviting, Decision answer, Typed typed) {
    var invited = inviting.adoptedOnPublished();
    var adopted = answer.adoptedOnPublished();
    if (adopted == null || invited == null || !isOlder(adopted, invited)) return typed;
    var fault = words().decisionOlder(write.published(adopted), write.published(invited));
    return typed.with("older", "").wrong("decision", fault);
  }

  /** Days that are known less precisely are compared as far as both are known. */
  private static boolean isOlder(String one, String other) {
    int known = Math.min(one.length(), other.length());
    return one.substring(0, known).compareTo(other.substring(0, known)) < 0;
  }

  private String inviting(String invitation) {
    return Service.REGISTRY.ask(() -> registry.getInvitation(invitation)).decision();
  }

  private Decision decision(String key) {
    var tag = language.get().tag();
    return Service.REGISTRY.ask(() -> registry.getDecision(key, tag));
  }

  private InvitationWords words() {
    return MessageBundles.get(InvitationWords.class, Localized.Literal.of(language.get().tag()));
  }
}
