package vn.thidua.database;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * One request, one transaction: everything that a controller method does is saved together before the answer leaves, or
 * not at all. Reading requests get a read-only transaction. A writing request with a {@code _key} is done once only, and
 * a transaction that lost against another one is tried once more.
 */
class RequestTransaction implements MethodInterceptor {

    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final ObjectProvider<Commands> commands;
    private final ObjectProvider<BesidePage> beside;

    RequestTransaction(
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<Commands> commands,
            ObjectProvider<BesidePage> beside) {
        this.transactions = transactions;
        this.commands = commands;
        this.beside = beside;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return call.proceed();
        }
        if (opensItsOwn(call)) return call.proceed();
        var request = attributes.getRequest();
        if (onlyReads(request, call)) return within(true, _ -> page(request, call));
        try {
            return within(false, status -> command(request, copy(call), status));
        } catch (PessimisticLockingFailureException lost) {
            return within(false, status -> command(request, call, status));
        }
    }

    /** Work that begins outside of any commune, such as sign-in, holds no connection while it opens its own. */
    private static boolean opensItsOwn(MethodInvocation call) {
        var own = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Transactional.class);
        return own != null && own.propagation() == Propagation.NOT_SUPPORTED;
    }

    /** A GET that leaves a trace, such as a download of personal data, says so with {@link Transactional}. */
    private static boolean onlyReads(HttpServletRequest request, MethodInvocation call) {
        return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
                && !AnnotatedElementUtils.hasAnnotation(call.getMethod(), Transactional.class);
    }

    private @Nullable Object page(HttpServletRequest request, MethodInvocation call) {
        var answer = proceed(call);
        if (answer instanceof String view && !view.startsWith("redirect:")) {
            beside.forEach(one -> one.read(request));
        }
        return answer;
    }

    private @Nullable Object command(HttpServletRequest request, MethodInvocation call, TransactionStatus status) {
        var answer = commands.getObject().once(request, () -> proceed(call));
        if (isRefusal(answer)) status.setRollbackOnly();
        return answer;
    }

    /** A page shown in answer to a POST is the form again: nothing that led to it is kept. */
    private static boolean isRefusal(@Nullable Object answer) {
        return switch (answer) {
            case String view -> !view.startsWith("redirect:");
            case ResponseEntity<?> response -> response.getStatusCode().isError();
            case null, default -> false;
        };
    }

    private static MethodInvocation copy(MethodInvocation call) {
        return ((ProxyMethodInvocation) call).invocableClone();
    }

    private @Nullable Object within(boolean readOnly, TransactionCallback<@Nullable Object> work) throws Throwable {
        var template = new TransactionTemplate(transactions.getObject());
        template.setReadOnly(readOnly);
        try {
            return template.<@Nullable Object>execute(work);
        } catch (Failed failed) {
            throw Objects.requireNonNull(failed.getCause());
        }
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new Failed(checked);
        }
    }

    /** Carries a checked exception of a controller through the transaction, which rolls back. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(Throwable cause) {
            super(cause);
        }
    }
}
