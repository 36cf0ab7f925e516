package org.cmsfamily.registry.digest;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jboss.logging.Logger;

/** The way to the mail server. */
@ApplicationScoped
class Mails {

  private static final Logger LOG = Logger.getLogger(Mails.class);

  /** Shorter than a session may stay idle in its transaction. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ReactiveMailer mailer;
  private final Vertx vertx;

  Mails(ReactiveMailer mailer, Vertx vertx) {
    this.mailer = mailer;
    this.vertx = vertx;
  }

  /**
   * Hands a mail over to the mail server. What the server said is not passed on: it may name the
   * address.
   *
   * @throws Problem 503 if the server does not take it
   */
  void send(OutgoingMail mail) {
    try {
      Uni.createFrom()
          .deferred(() -> mailer.send(mailOf(mail)))
          .runSubscriptionOn(this::onEventLoop)
          .await()
          .atMost(PATIENCE);
    } catch (RuntimeException e) {
      LOG.warnf("The mail server did not take a mail: %s", e.getClass().getSimpleName());
      throw Problem.of(PlatformProblems.UNAVAILABLE, Text.of("mail-not-taken"));
    }
  }

  /** Begun elsewhere, the client may miss the server's greeting, and waits for it in vain. */
  private void onEventLoop(Runnable work) {
    vertx.getOrCreateContext().runOnContext(nothing -> work.run());
  }

  private static Mail mailOf(OutgoingMail mail) {
    return Mail.withText(mail.to(), mail.subject(), mail.text())
        .addHeader("Message-ID", "<" + mail.id() + "@skein>")
        .addHeader("Auto-Submitted", "auto-generated");
  }
}
