#!/bin/sh
# Installs the mail servers that the tests talk to (Postfix, Dovecot, Exim) on Debian and its kin.
#
# No service is started, now or at the next boot: the tests run the programs themselves, on loopback and high ports.
# Debian's mail servers exclude one another, so Exim is only unpacked, into OUTBOX_CHECK_EXIM (a folder of its own).
# A machine that already has another mail server keeps it: apt may not remove anything here.
# Run it as often as you like; when all is there it does nothing.
set -eu

exim_folder=${OUTBOX_CHECK_EXIM:-${XDG_CACHE_HOME:-$HOME/.cache}/outbox-check/exim}
exim_user=Debian-exim # compiled into Debian's Exim, which will not start unless the name exists
policy=/usr/sbin/policy-rc.d
work=
made_policy=no

clean_up() {
    if [ "$made_policy" = yes ]; then rm -f "$policy"; fi
    if [ -n "$work" ]; then rm -rf "$work"; fi
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

postfix_is_there() { [ -x /usr/lib/postfix/sbin/master ]; }
dovecot_is_there() { [ -x /usr/sbin/dovecot ] && [ -x /usr/lib/dovecot/submission-login ]; }
exim_is_there() {
    id -u "$exim_user" >/dev/null 2>&1 && "$exim_folder/usr/sbin/exim4" -C /dev/null -bV >/dev/null 2>&1
}

# policy-rc.d is what Debian's packages ask before they start a service; 101 forbids it.
forbid_starting_services() {
    if [ ! -e "$policy" ]; then
        made_policy=yes
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
    fi
    answer=0
    "$policy" postfix start >/dev/null 2>&1 || answer=$?
    if [ "$answer" -ne 101 ]; then
        echo "$policy of this machine lets packages start services; set it aside and run this again." >&2
        exit 1
    fi
}

install_packages() {
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends --no-remove --no-upgrade \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

install_service() { # service, packages...
    service=$1
    shift
    forbid_starting_services
    install_packages "$@"
    if command -v update-rc.d >/dev/null; then update-rc.d "$service" disable; fi
}

unpack_exim() {
    work=$(mktemp -d)
    # apt's own unprivileged user cannot write into our folder.
    (cd "$work" && apt-get download --quiet -o APT::Sandbox::User=root exim4-daemon-light)
    libraries=$(dpkg-deb -f "$work"/exim4-daemon-light_*.deb Depends |
        tr ',' '\n' | sed -n 's/^ *\(lib[^ |]*\).*/\1/p')
    # shellcheck disable=SC2086  # one word is one package
    install_packages $libraries
    if ! id -u "$exim_user" >/dev/null 2>&1; then
        useradd --system --user-group --badname --no-create-home --home-dir /nonexistent \
            --shell /usr/sbin/nologin "$exim_user"
    fi
    rm -rf "$exim_folder"
    mkdir -p "$exim_folder"
    dpkg -x "$work"/exim4-daemon-light_*.deb "$exim_folder"
}

if postfix_is_there && dovecot_is_there && exim_is_there; then exit 0; fi

if [ "$(id -u)" -ne 0 ]; then
    echo "The tests need mail servers that are not installed yet. To install them, run:" >&2
    echo "    sudo env OUTBOX_CHECK_EXIM='$exim_folder' sh '$(realpath "$0")'" >&2
    exit 1
fi
if ! command -v apt-get >/dev/null; then
    echo "No apt-get here: install Postfix, Dovecot with its submission service, and Exim by hand." >&2
    exit 1
fi

apt-get update --quiet
if ! postfix_is_there; then
    echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
    install_service postfix postfix
fi
if ! dovecot_is_there; then install_service dovecot dovecot-core dovecot-submissiond; fi
if ! exim_is_there; then unpack_exim; fi

if ! (postfix_is_there && dovecot_is_there && exim_is_there); then
    echo "Installing the mail servers did not succeed; see above." >&2
    exit 1
fi
