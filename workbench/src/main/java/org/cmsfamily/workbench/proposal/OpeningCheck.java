package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.regex.Pattern;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.page.Typed;

/**
 * Looks at the form that opens a proposal before it is sent: a service that cannot read a day or a
 * code says nothing of the rest, and who fills it in should see everything at once.
 */
@RequestScoped
class OpeningCheck {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final SpokenLanguage language;

  OpeningCheck(SpokenLanguage language) {
    this.language = language;
  }

  /** The form, with all that is missing at its field. */
  Typed check(Typed typed) {
    var words = MessageBundles.get(ActWords.class, Localized.Literal.of(language.get().tag()));
    var checked = typed;
    var needed =
        Map.of(
            "terms/title", words.titleMissing(),
            "terms/serviceCode", words.codeWrong(),
            "terms/areas", words.areaMissing(),
            "terms/participants", words.participantMissing(),
            "terms/start", words.dayMissing(),
            "terms/end", words.dayMissing());
    for (var field : needed.entrySet())
      if (typed.value(field.getKey()).isEmpty())
        checked = checked.wrong(field.getKey(), field.getValue());
    if (!CODE.matcher(typed.value("terms/serviceCode")).matches())
      checked = checked.wrong("terms/serviceCode", words.codeWrong());
    return lead(checked, words);
  }

  /** One of those that take part leads. */
  private static Typed lead(Typed typed, ActWords words) {
    var lead = typed.value("lead");
    if (lead.isEmpty()) return typed.wrong("lead", words.leadMissing());
    return typed.list("terms/participants").contains(lead)
        ? typed
        : typed.wrong("lead", words.leadTakesPart());
  }
}
