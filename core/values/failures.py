"""Why a test ended: one frozen class per cause that a user can tell apart.

All texts in them are printable and hold no form of the secret. Times are in seconds.
"""

from __future__ import annotations

from core.values.conversation_failures import (
    ClosedBeforeGreeting,
    Disconnected,
    EhloRefused,
    GreetingRejected,
    GreetingTimedOut,
    InternalFault,
    Protocol,
    ReplyMalformed,
    ReplyTimedOut,
    ReplyTooLong,
    ReplyUnexpected,
    ReplyUnsolicited,
    ServerClosing,
    StartTlsInjected,
    StartTlsNotOffered,
    StartTlsRefused,
    WrongProtocol,
)
from core.values.encryption_failures import (
    CertificateChainIncomplete,
    CertificateChanged,
    CertificateExpired,
    CertificateInvalid,
    CertificateNameMismatch,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUntrusted,
    ClientCertificateRequired,
    PlaintextOnTlsPort,
    TlsExpectedFirst,
    TlsHandshakeFailed,
    TlsOutdated,
    TlsWeak,
)
from core.values.reaching_failures import (
    ComputerOffline,
    ConnectProhibited,
    ConnectRefused,
    ConnectReset,
    ConnectTimedOut,
    ConnectUnreachable,
    Ipv6Unreachable,
    NameLeadsElsewhere,
    NameLookupFailed,
    NameLookupTimedOut,
    NameNotFound,
    NoAddressOfFamily,
)
from core.values.sending_failures import (
    AuthNotOffered,
    AuthRefused,
    AuthRulesBroken,
    DeliveryUnconfirmed,
    Exposure,
    InternationalAddressUnsupported,
    MechanismUnusable,
    MessageRefused,
    NoCommonMechanism,
    PasswordWithheld,
    RecipientRefused,
    SenderRefused,
)

__all__ = [
    "AuthNotOffered",
    "AuthRefused",
    "AuthRulesBroken",
    "CertificateChainIncomplete",
    "CertificateChanged",
    "CertificateExpired",
    "CertificateInvalid",
    "CertificateNameMismatch",
    "CertificateNotYetValid",
    "CertificateSelfSigned",
    "CertificateUntrusted",
    "ClientCertificateRequired",
    "ClosedBeforeGreeting",
    "ComputerOffline",
    "ConnectProhibited",
    "ConnectRefused",
    "ConnectReset",
    "ConnectTimedOut",
    "ConnectUnreachable",
    "DeliveryUnconfirmed",
    "Disconnected",
    "EhloRefused",
    "Exposure",
    "Failure",
    "GreetingRejected",
    "GreetingTimedOut",
    "InternalFault",
    "InternationalAddressUnsupported",
    "Ipv6Unreachable",
    "MechanismUnusable",
    "MessageRefused",
    "NameLeadsElsewhere",
    "NameLookupFailed",
    "NameLookupTimedOut",
    "NameNotFound",
    "NoAddressOfFamily",
    "NoCommonMechanism",
    "PasswordWithheld",
    "PlaintextOnTlsPort",
    "Protocol",
    "RecipientRefused",
    "ReplyMalformed",
    "ReplyTimedOut",
    "ReplyTooLong",
    "ReplyUnexpected",
    "ReplyUnsolicited",
    "SenderRefused",
    "ServerClosing",
    "StartTlsInjected",
    "StartTlsNotOffered",
    "StartTlsRefused",
    "TlsExpectedFirst",
    "TlsHandshakeFailed",
    "TlsOutdated",
    "TlsWeak",
    "WrongProtocol",
]

Failure = (
    NameNotFound
    | NoAddressOfFamily
    | NameLeadsElsewhere
    | NameLookupFailed
    | NameLookupTimedOut
    | ConnectRefused
    | ConnectTimedOut
    | ConnectUnreachable
    | ConnectProhibited
    | Ipv6Unreachable
    | ComputerOffline
    | ConnectReset
    | PlaintextOnTlsPort
    | TlsExpectedFirst
    | TlsOutdated
    | TlsWeak
    | ClientCertificateRequired
    | TlsHandshakeFailed
    | CertificateExpired
    | CertificateNotYetValid
    | CertificateNameMismatch
    | CertificateSelfSigned
    | CertificateChainIncomplete
    | CertificateUntrusted
    | CertificateChanged
    | CertificateInvalid
    | ClosedBeforeGreeting
    | GreetingTimedOut
    | GreetingRejected
    | WrongProtocol
    | EhloRefused
    | StartTlsNotOffered
    | StartTlsRefused
    | StartTlsInjected
    | PasswordWithheld
    | AuthNotOffered
    | NoCommonMechanism
    | AuthRefused
    | AuthRulesBroken
    | MechanismUnusable
    | InternationalAddressUnsupported
    | SenderRefused
    | RecipientRefused
    | MessageRefused
    | DeliveryUnconfirmed
    | ReplyTimedOut
    | Disconnected
    | ServerClosing
    | ReplyMalformed
    | ReplyUnexpected
    | ReplyUnsolicited
    | ReplyTooLong
    | InternalFault
)
