package org.cmsfamily.workbench.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.Refusal;

/** What becomes of a form that was sent. */
public final class Submission {

  private static final int UNREADABLE = 422;

  private Submission() {}

  /**
   * Does the act and leads to a page that says so; if it is refused, or a field cannot be read,
   * shows the form again with what was typed and what is wrong.
   *
   * @param act does it and names the page to go to
   * @param page the page with the form
   */
  public static Response send(
      Typed typed, Supplier<String> act, Function<Typed, TemplateInstance> page) {
    return send(typed, "", act, page);
  }

  /**
   * The same, where the fields are named by their place below a member of what is sent.
   *
   * @param below the member
   */
  public static Response send(
      Typed typed, String below, Supplier<String> act, Function<Typed, TemplateInstance> page) {
    if (typed.isWrong()) return again(UNREADABLE, page.apply(typed));
    try {
      return Response.seeOther(LocalPath.of(done(act.get(), typed)).uri()).build();
    } catch (Refusal refusal) {
      return again(refusal.status(), page.apply(typed.refused(refusal, below)));
    }
  }

  /**
   * Shows what comes of a form by which nothing is done; if it is refused, the form again.
   *
   * @param next the page that comes of it
   * @param page the page with the form
   */
  public static Response show(
      Typed typed, Supplier<TemplateInstance> next, Function<Typed, TemplateInstance> page) {
    try {
      return Response.ok(next.get().render(), MediaType.TEXT_HTML_TYPE).build();
    } catch (Refusal refusal) {
      return again(refusal.status(), page.apply(typed.refused(refusal)));
    }
  }

  private static Response again(int status, TemplateInstance page) {
    return Response.status(status).entity(page.render()).type(MediaType.TEXT_HTML_TYPE).build();
  }

  /** The page, saying that the act was done. */
  private static String done(String page, Typed typed) {
    return UriBuilder.fromUri(page).queryParam("done", "{act}").build(typed.act()).toString();
  }
}
