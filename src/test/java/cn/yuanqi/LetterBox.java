package cn.yuanqi;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A real mail server, one for each application under test; what arrives while a test has it open can be read. */
public final class LetterBox implements AutoCloseable {
    private static GreenMail server;
    private static MessageDeliveryHandler usual;

    private LetterBox() {
    }

    public static synchronized LetterBox open() {
        if (server == null) {
            int port = Integer.getInteger(TestStack.MAIL_PORT);
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            usual = server.getUserManager().getMessageDeliveryHandler();
        }
        return new LetterBox();
    }

    /** From now on the server takes no letter, until this box is closed. */
    public void fillUp() {
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            throw new UserException("full");
        });
    }

    /** A letter as its reader sees it. */
    public record Received(String subject, String from, String messageId, String text, String html) {
        static Received of(MimeMessage message) {
            try {
                var parts = (MimeMultipart) message.getContent();
                return new Received(message.getSubject(), message.getFrom()[0].toString(), message.getMessageID(),
                        parts.getBodyPart(0).getContent().toString(), parts.getBodyPart(1).getContent().toString());
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    /** What has arrived for this address. */
    public List<Received> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(message -> isTo(message, address)).map(Received::of)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients()).anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.getUserManager().setMessageDeliveryHandler(usual);
    }
}
