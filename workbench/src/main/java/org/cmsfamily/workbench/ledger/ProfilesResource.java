package org.cmsfamily.workbench.ledger;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.ProfileCorrectionRequest;
import org.cmsfamily.workbench.reporting.ProfileRequest;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The profiles by which files are read: the list, one profile, writing and correcting it. */
@Path("/ledger/profiles")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ProfilesResource {
  private static final int MOST = 200;
  private static final String SAVE = "save-import-profile";

  private final ReportingApi reporting;
  private final Families families;
  private final Offices offices;

  ProfilesResource(@RestClient ReportingApi reporting, Families families, Offices offices) {
    this.reporting = reporting;
    this.families = families;
    this.offices = offices;
  }

  /** Those that the visitor may see. */
  @GET
  public ProfilesPage listProfiles() {
    var family = families.current().code();
    var found = Service.REPORTING.ask(() -> reporting.listImportProfiles(family, null, MOST));
    return new ProfilesPage(found.items(), offices.holders(Role.FINANCE_OFFICER));
  }

  /** The form of a first profile of a payer's accounting system. */
  @GET
  @Path("/new")
  public ProfileWritingPage showForm(@RestQuery @Nullable String payer) {
    return writing(Optional.ofNullable(payer).orElse(""), Typed.of(SAVE));
  }

  /** Saves it. */
  @POST
  @Path("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response saveProfile(@BeanParam Sent sent) {
    var typed = SentFields.current().fill(sent.typed());
    var family = families.current().code();
    return Submission.send(
        typed,
        () -> {
          var request =
              new ProfileRequest(
                  family,
                  typed.filled("payer"),
                  typed.filled("sourceSystem"),
                  new WrittenLayout(typed).layout(),
                  sent.actingAs());
          var saved =
              Service.REPORTING.ask(() -> reporting.saveImportProfile(sent.once(), request));
          return "/ledger/profiles/" + saved.id();
        },
        again -> writing(again.value("payer"), again));
  }

  /** One profile, in its newest version or the one asked for. */
  @GET
  @Path("/{id}")
  public ProfilePage showProfile(
      @RestPath String id, @RestQuery @Nullable Integer version, @BeanParam Asked asked) {
    var profile = Service.REPORTING.ask(() -> reporting.getImportProfile(id, version));
    return new ProfilePage(profile, LayoutFields.fill(asked.typed(), profile.layout()));
  }

  /** Corrects it by a new version, if it is still at the one that the page showed. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correctProfile(@RestPath String id, @BeanParam Sent sent) {
    var typed = SentFields.current().fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var request =
              new ProfileCorrectionRequest(
                  new WrittenLayout(typed).layout(), typed.filled("reason"), sent.actingAs());
          var shown = '"' + typed.value("version") + '"';
          Service.REPORTING.ask(() -> reporting.correctImportProfile(id, shown, request));
          return "/ledger/profiles/" + id;
        },
        again ->
            new ProfilePage(
                Service.REPORTING.ask(() -> reporting.getImportProfile(id, null)), again));
  }

  private ProfileWritingPage writing(String payer, Typed typed) {
    return new ProfileWritingPage(
        payer, offices.act(SAVE, Role.FINANCE_OFFICER, payer), typed.with("payer", payer));
  }
}
