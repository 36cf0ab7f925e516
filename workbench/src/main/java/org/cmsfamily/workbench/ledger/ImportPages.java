package org.cmsfamily.workbench.ledger;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.ImportProfile;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the import wizard. */
@RequestScoped
class ImportPages {
  private static final int MOST = 10;

  private final ReportingApi reporting;
  private final Families families;
  private final Offices offices;
  private final Groups groups;

  ImportPages(
      @RestClient ReportingApi reporting, Families families, Offices offices, Groups groups) {
    this.reporting = reporting;
    this.families = families;
    this.offices = offices;
    this.groups = groups;
  }

  /** The wizard for a payer: the first for whom the visitor may import, unless one is named. */
  ImportPage page(@Nullable String wanted, @Nullable QuarterPlace place, Typed typed) {
    var payers = offices.holders(Role.FINANCE_OFFICER);
    var payer =
        payers.stream()
            .filter(one -> one.equals(wanted))
            .findFirst()
            .or(() -> payers.stream().findFirst())
            .orElse("");
    return new ImportPage(
        payers,
        payer,
        payer.isEmpty() ? List.of() : profiles(payer),
        Service.REPORTING.ask(reporting::getImportLayout),
        place,
        offices.act("import-ledger", Role.FINANCE_OFFICER, payer),
        null,
        null,
        null,
        UUID.randomUUID().toString(),
        typed);
  }

  /** A file that was imported. */
  ImportedFile imported(String batch) {
    var found = Service.REPORTING.ask(() -> reporting.getImport(batch));
    var booked = groups.ofAll().stream().filter(group -> group.batch().equals(batch)).toList();
    return new ImportedFile(found, booked);
  }

  /** Each as a whole, as the page says how its files must look; a payer has few. */
  private List<ImportProfile> profiles(String payer) {
    var family = families.current().code();
    var found = Service.REPORTING.ask(() -> reporting.listImportProfiles(family, payer, MOST));
    return found.items().stream()
        .map(one -> Service.REPORTING.ask(() -> reporting.getImportProfile(one.id(), null)))
        .toList();
  }
}
