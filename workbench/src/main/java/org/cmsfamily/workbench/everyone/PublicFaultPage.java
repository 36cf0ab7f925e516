package org.cmsfamily.workbench.everyone;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What anybody reads where nothing can be shown. */
@CheckedTemplate(basePath = "everyone", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublicFaultPage(Missing missing) implements TemplateInstance {

  /** Why nothing can be shown. */
  public enum Missing {
    /** It is not there, or not for everyone. */
    NOT_THERE,
    /** Who knows it does not answer now. */
    NOT_NOW
  }
}
