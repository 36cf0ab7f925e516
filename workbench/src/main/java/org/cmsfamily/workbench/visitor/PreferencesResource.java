package org.cmsfamily.workbench.visitor;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.page.LocalPath;
import org.cmsfamily.workbench.registry.Families;

/** Remembers how the visitor wants the pages, in cookies that carry nothing else. */
@Path("/preferences")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PreferencesResource {
  /** Remembers language and appearance. */
  @POST
  @Path("/appearance")
  @PermitAll
  public Response chooseAppearance(
      @FormParam("language") String language,
      @FormParam("theme") String theme,
      @FormParam("back") String back) {
    return back(back)
        .cookie(
            Preference.remember(
                SpokenLanguage.COOKIE, Language.of(language).orElse(Language.EN).tag()),
            Preference.remember(Visitor.THEME, Theme.of(theme).word()))
        .build();
  }

  /** Remembers the capacity in which the visitor acts. */
  @POST
  @Path("/capacity")
  @Authenticated
  public Response chooseCapacity(
      @FormParam("capacity") String capacity, @FormParam("back") String back) {
    return back(back)
        .cookie(Preference.remember(Visitor.CAPACITY, Capacity.of(capacity).cookie()))
        .build();
  }

  /** Remembers whose pages are shown. */
  @POST
  @Path("/family")
  @Authenticated
  public Response chooseFamily(@FormParam("family") String family, @FormParam("back") String back) {
    return back(back).cookie(Preference.remember(Families.COOKIE, family)).build();
  }

  /** Remembers whether the steps of a first visit are shown. */
  @POST
  @Path("/guide")
  @Authenticated
  public Response showGuide(@FormParam("guide") String guide, @FormParam("back") String back) {
    return back(back).cookie(Preference.remember(Visitor.GUIDE, guide)).build();
  }

  /** Remembers whether single keys lead to pages. */
  @POST
  @Path("/shortcuts")
  @Authenticated
  public Response useShortcuts(
      @FormParam("shortcuts") String shortcuts, @FormParam("back") String back) {
    return back(back).cookie(Preference.remember(Visitor.SHORTCUTS, shortcuts)).build();
  }

  private static Response.ResponseBuilder back(String page) {
    return Response.seeOther(LocalPath.of(page).uri());
  }
}
