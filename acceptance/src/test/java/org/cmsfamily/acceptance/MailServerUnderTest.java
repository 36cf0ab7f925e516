package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The mail server that the suite's registry hands its mails to, while a test runs. */
final class MailServerUnderTest implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final GreenMail server;

  MailServerUnderTest() {
    int port = Integer.parseInt(SuiteFacts.fact("port.mail"));
    server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  /** The text of the mail to an address that comes as that number, from 1. */
  String mail(String address, int number) {
    await("mail " + number)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> mails(address).size() >= number);
    return mails(address).get(number - 1);
  }

  List<String> mails(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> isTo(mail, address))
        .map(MailServerUnderTest::text)
        .toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.toString(mail.getAllRecipients()).contains(address);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(MimeMessage mail) {
    try {
      return mail.getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
