package org.cmsfamily.workbench.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Every page that is made within a request speaks the visitor's language. */
@ApplicationScoped
class SpeakingTemplates {
  private final SpokenLanguage language;

  SpeakingTemplates(SpokenLanguage language) {
    this.language = language;
  }

  void configure(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(this::speak);
  }

  private void speak(TemplateInstance page) {
    if (Arc.container().requestContext().isActive()) page.setLocale(language.get().locale());
  }
}
