package vn.thidua.audit;

import java.security.SecureRandom;

/** Personal values of an event with the salt of their digest. */
record Personal(byte[] salt, String content) {

    static Personal of(String content, SecureRandom random) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return new Personal(salt, content);
    }

    byte[] digest() {
        return Seal.digest(salt, content);
    }
}
