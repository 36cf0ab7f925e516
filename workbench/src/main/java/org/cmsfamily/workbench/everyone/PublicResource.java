package org.cmsfamily.workbench.everyone;

import io.quarkus.oidc.client.OidcClientException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.call.SessionOver;
import org.cmsfamily.workbench.everyone.PublicFaultPage.Missing;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Decisions and services for anybody, at addresses that can be linked to. Nothing here depends on
 * who asks: no session is read, and no cookie read or set.
 */
@Path("/public")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PublicResource {
  private static final Logger LOG = Logger.getLogger(PublicResource.class);
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final PublicPages pages;
  private final SpokenLanguage spoken;
  private final HttpHeaders headers;
  private final Request request;
  private final PublicSettings settings;

  PublicResource(
      PublicPages pages,
      SpokenLanguage spoken,
      HttpHeaders headers,
      Request request,
      PublicSettings settings) {
    this.pages = pages;
    this.spoken = spoken;
    this.headers = headers;
    this.request = request;
    this.settings = settings;
  }

  /** An adopted decision, in a language or in that which the browser asks for. */
  @GET
  @Path("/decisions/{key}")
  public Response showDecision(@RestPath String key, @RestQuery @Nullable String lang) {
    return answer(lang, language -> pages.decision(key, language));
  }

  /** A common service that has begun. */
  @GET
  @Path("/services/{code}")
  public Response showService(@RestPath String code, @RestQuery @Nullable String lang) {
    return answer(lang, language -> pages.service(code, language));
  }

  private Response answer(@Nullable String lang, Function<Language, PublicAnswer> page) {
    var language =
        Optional.ofNullable(lang)
            .flatMap(Language::of)
            .orElseGet(() -> Language.accepted(headers.getAcceptableLanguages()));
    spoken.speak(language);
    try {
      var answer = page.apply(language);
      return kept(answer).header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).build();
    } catch (TooManyQuestions e) {
      return notNow();
    } catch (ServiceDown | SessionOver | Refusal | OidcClientException e) {
      LOG.warn("A page for anybody cannot be shown: " + e.getMessage());
      return notNow();
    }
  }

  private ResponseBuilder kept(PublicAnswer answer) {
    var unchanged = request.evaluatePreconditions(answer.tag());
    var response =
        unchanged == null ? Response.status(answer.status()).entity(answer.html()) : unchanged;
    return response
        .tag(answer.tag())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + settings.keptFor().toSeconds())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  private static Response notNow() {
    return Response.status(Status.SERVICE_UNAVAILABLE)
        .entity(new PublicFaultPage(Missing.NOT_NOW).render())
        .header(HttpHeaders.RETRY_AFTER, AGAIN.toSeconds())
        .build();
  }
}
