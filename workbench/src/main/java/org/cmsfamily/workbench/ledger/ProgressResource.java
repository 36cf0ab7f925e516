package org.cmsfamily.workbench.ledger;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Locale;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.reporting.ImportProgress;
import org.cmsfamily.workbench.reporting.LongWorkApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Passes on how far an import is, as the reporting service tells it. */
@Path("/ledger/progress")
@Authenticated
public class ProgressResource {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int TRIES = 10;

  private final LongWorkApi imports;
  private final SpokenLanguage language;

  ProgressResource(@RestClient LongWorkApi imports, SpokenLanguage language) {
    this.imports = imports;
    this.language = language;
  }

  /** A part of the page whenever the import has come further; its name is known a moment later. */
  @GET
  @Path("/{name}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<String> followImport(@RestPath String name) {
    var locale = language.get().locale();
    return imports
        .followImport(name)
        .onFailure()
        .retry()
        .withBackOff(FIRST, LONGEST)
        .atMost(TRIES)
        .map(progress -> line(progress, locale));
  }

  private static String line(ImportProgress progress, Locale locale) {
    var part = new ImportProgressPart(progress);
    part.setLocale(locale);
    return part.render().replace('\n', ' ');
  }
}
