package org.cmsfamily.workbench.audit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.cmsfamily.workbench.language.SpokenLanguage;

/** Says what was done in the visitor's language; templates call it {@code deeds}. */
@RequestScoped
@Named("deeds")
public class Deeds {
  private final SpokenLanguage language;

  Deeds(SpokenLanguage language) {
    this.language = language;
  }

  /** What was done by an act, such as <i>Terms signed</i>; an act that is not known by its name. */
  public String did(String name) {
    return Deed.of(name).map(deed -> words().did(deed)).orElse(name.replace('-', ' '));
  }

  /** A kind of thing, such as <i>Proposal</i>; one that is not known by its name. */
  public String kind(String type) {
    return ThingKind.of(type).map(kind -> words().kind(kind)).orElse(type.replace('-', ' '));
  }

  /** What an act binds, such as <i>fingerprint</i>; a member that is not known by its name. */
  public String member(String name) {
    return BoundMember.of(name).map(member -> words().member(member)).orElse(name);
  }

  /** All that was done with a thing, in the trail of the service that knows it. */
  public String trail(String service, String thing) {
    return Trail.of(service, thing, null).page();
  }

  /** The entry of an act; of whatever thing, if none is named. */
  public String entry(String service, String thing, String name) {
    return Trail.of(service, thing, name).page();
  }

  private DeedWords words() {
    return MessageBundles.get(DeedWords.class, Localized.Literal.of(language.get().tag()));
  }
}
