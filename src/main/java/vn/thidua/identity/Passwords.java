package vn.thidua.identity;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, and how it is kept. */
@Component
class Passwords {

    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = hash("Không ai dùng mật khẩu này");
    }

    /**
     * The rule for one account.
     *
     * @param length fewest characters
     * @param fourClasses whether it needs small and capital letters, digits and other signs
     */
    record Rule(int length, boolean fourClasses) {

        static Rule of(boolean secondStep, Settings settings) {
            return secondStep
                    ? new Rule(settings.today(Setting.PASSWORD_LENGTH_TWO_STEPS), false)
                    : new Rule(settings.today(Setting.PASSWORD_LENGTH_ALONE), true);
        }

        /** The rule in words, Vietnamese. */
        String told() {
            return "Ít nhất " + length + " ký tự"
                    + (fourClasses ? ", có đủ chữ thường, chữ hoa, chữ số và ký tự khác như dấu cách, dấu chấm." : ".");
        }

        /** What is wrong with the password, Vietnamese; empty when it may be used. */
        Optional<String> broken(String password, String username) {
            var text = normal(password);
            if (text.codePointCount(0, text.length()) < length || fourClasses && !hasFourClasses(text)) {
                return Optional.of("Mật khẩu chưa đủ mạnh. " + told());
            }
            if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                return Optional.of(
                        "Mật khẩu quá dài: nhiều nhất 72 ký tự không dấu, chữ có dấu tính hai đến ba ký tự.");
            }
            return !username.isEmpty() && text.toLowerCase(Locale.ROOT).contains(username)
                    ? Optional.of("Mật khẩu không được chứa tên đăng nhập.")
                    : Optional.empty();
        }

        private static boolean hasFourClasses(String text) {
            return has(text, Character::isLowerCase)
                    && has(text, Character::isUpperCase)
                    && has(text, Character::isDigit)
                    && has(text, sign -> !Character.isLetterOrDigit(sign));
        }

        private static boolean has(String text, IntPredicate kind) {
            return text.codePoints().anyMatch(kind);
        }
    }

    String hash(String password) {
        return encoder.encode(normal(password));
    }

    /** Whether the password is the one of the hash; takes the same time where there is no hash. */
    boolean matches(String password, @Nullable String hash) {
        var right = fits(password) && encoder.matches(normal(password), hash == null ? nobodys : hash);
        return right && hash != null;
    }

    private static boolean fits(String password) {
        return normal(password).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** The same letters give the same bytes, whichever keyboard composed them. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
