package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Batch;
import org.cmsfamily.workbench.reporting.ImportOutcome;
import org.cmsfamily.workbench.reporting.ProfileSummary;
import org.jspecify.annotations.Nullable;

/**
 * The import wizard.
 *
 * @param payers for whom the visitor may import, the chosen one first
 * @param act what the confirmation would be; null if the visitor may not import
 * @param outcome what the file comes to; null before the preview
 * @param imported what was imported; null before
 * @param fileFault what is wrong with the file itself
 * @param follow the name under which the import will be followed
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(
    List<String> payers,
    String payer,
    List<ProfileSummary> profiles,
    @Nullable PossibleAct act,
    @Nullable ImportOutcome outcome,
    @Nullable Batch imported,
    @Nullable FileFault fileFault,
    String follow,
    Typed typed)
    implements TemplateInstance {

  /** The same with what a file comes to. */
  ImportPage with(ImportOutcome found) {
    return new ImportPage(payers, payer, profiles, act, found, null, null, follow, typed);
  }

  /** The same with what is wrong with the file. */
  ImportPage with(FileFault fault) {
    return new ImportPage(payers, payer, profiles, act, null, null, fault, follow, typed);
  }

  /** The same with what was imported. */
  ImportPage with(Batch batch) {
    return new ImportPage(payers, payer, profiles, act, null, batch, null, follow, typed);
  }
}
