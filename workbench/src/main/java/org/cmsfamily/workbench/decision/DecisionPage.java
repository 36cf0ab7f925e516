package org.cmsfamily.workbench.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * The reader of one decision.
 *
 * @param otherLanguages those in which it stands beside the one shown
 */
@CheckedTemplate(basePath = "decision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DecisionPage(Decision decision, List<Invitation> invitations, List<String> otherLanguages)
    implements TemplateInstance {

  static DecisionPage of(Decision decision, List<Invitation> invitations) {
    return new DecisionPage(decision, invitations, otherLanguages(decision.text()));
  }

  private static List<String> otherLanguages(Decision.@Nullable Text text) {
    if (text == null) return List.of();
    return text.languages().stream().filter(tag -> !tag.equals(text.language())).toList();
  }
}
