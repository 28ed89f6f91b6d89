package vn.thidua.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.thidua.database.DataFolder;

/** Seals the secrets of accounts with a key that lies outside the database (AES-GCM); each opens for its account only. */
@Component
class SecretBox {

    private static final String KEY = "account.key";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(DataFolder folder) {
        key = new SecretKeySpec(Base64.getUrlDecoder().decode(folder.secret(KEY)), "AES");
    }

    byte[] seal(byte[] secret, UUID account) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, account);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException when it was sealed with another key or for another account */
    byte[] open(byte[] sealed, UUID account) {
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length),
                account);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, UUID account) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "A secret of an account does not open with the key of this folder", wrongKey);
        }
    }
}
