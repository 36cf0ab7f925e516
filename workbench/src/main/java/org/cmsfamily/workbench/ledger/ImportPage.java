package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.FileLayout;
import org.cmsfamily.workbench.reporting.ImportOutcome;
import org.cmsfamily.workbench.reporting.ImportProfile;
import org.jspecify.annotations.Nullable;

/**
 * The import wizard.
 *
 * @param payers for whom the visitor may import, the chosen one first
 * @param profiles how the files of the payer's accounting systems are read
 * @param own how a file with Skein's own columns is written
 * @param place the quarter from whose page the file is imported; null if from none
 * @param act what the confirmation would be; null if the visitor may not import
 * @param outcome what the file comes to; null before the preview
 * @param imported what was imported; null before
 * @param fileFault what is wrong with what was chosen
 * @param follow the name under which the import will be followed
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(
    List<String> payers,
    String payer,
    List<ImportProfile> profiles,
    FileLayout own,
    @Nullable QuarterPlace place,
    @Nullable PossibleAct act,
    @Nullable ImportOutcome outcome,
    @Nullable ImportedFile imported,
    @Nullable FileFault fileFault,
    String follow,
    Typed typed)
    implements TemplateInstance {

  /** The same with what a file comes to. */
  ImportPage with(ImportOutcome found) {
    return new ImportPage(
        payers, payer, profiles, own, place, act, found, null, null, follow, typed);
  }

  /** The same with what is wrong with the file. */
  ImportPage with(FileFault fault) {
    return new ImportPage(
        payers, payer, profiles, own, place, act, null, null, fault, follow, typed);
  }

  /** The same with what was imported. */
  ImportPage with(ImportedFile file) {
    return new ImportPage(
        payers, payer, profiles, own, place, act, null, file, null, follow, typed);
  }
}
