package org.cmsfamily.registry.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A mail server on this machine, and what was mailed by it. */
final class Mailbox implements AutoCloseable {

  private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
  private static final String ROOT = "https://skein.example";

  private final GreenMail server;

  Mailbox(int port) {
    server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop();
  }

  /** How many mails came. */
  int count() {
    return server.getReceivedMessages().length;
  }

  /** The mails to an address, subject and text, in the order in which they came. */
  List<String> mails(String to) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(to))
        .map(Mailbox::text)
        .toList();
  }

  /** The one-time code that a mail carries. */
  static String codeIn(String mail) {
    return CODE.matcher(mail).results().findFirst().orElseThrow().group();
  }

  /** The items' links of a digest, in its order. */
  static List<String> links(String mail) {
    return mail.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(ROOT + "/") && !line.endsWith("/me/digest"))
        .map(line -> line.substring(ROOT.length()))
        .toList();
  }

  private static Address[] recipients(MimeMessage mail) {
    try {
      return mail.getAllRecipients();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(MimeMessage mail) {
    try {
      return mail.getSubject() + "\n" + mail.getContent();
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
