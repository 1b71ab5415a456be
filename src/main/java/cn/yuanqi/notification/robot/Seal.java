package cn.yuanqi.notification.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what must be used again but never read: AES-256 in GCM, a new nonce each time, bound to what it belongs to. */
final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when it is not 32 bytes in Base64 */
    Seal(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != 32) {
            throw new IllegalArgumentException("the key has " + bytes.length + " bytes, not 32");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** @param owner what it opens for, and nothing else */
    String close(String text, String owner) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(
                    ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, for another owner, or changed */
    String open(String sealed, String owner) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            var nonce = new byte[NONCE];
            bytes.get(nonce);
            var closed = new byte[bytes.remaining()];
            bytes.get(closed);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(closed), UTF_8);
        } catch (GeneralSecurityException | RuntimeException notOurs) {
            throw new IllegalStateException("cannot be opened with this installation's key");
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(UTF_8));
        return cipher;
    }
}
