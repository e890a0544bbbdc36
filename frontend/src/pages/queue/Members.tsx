import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import type { ApiError } from "../../api/errors";
import { addMember, changeRole, membersQuery } from "../../api/members";
import type { Member, Role } from "../../api/types";
import { Button } from "../../components/Button";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Field } from "../../components/Field";
import { Note } from "../../components/Note";
import { Skeleton } from "../../components/Skeleton";

const ROLES: Role[] = ["annotator", "reviewer", "manager", "viewer"];

/** Who works here; managers add people and change roles. */
export function Members({ slug, manages }: { slug: string; manages: boolean }) {
  const { t } = useTranslation("queue");
  const members = useQuery(membersQuery(slug));
  const [failure, setFailure] = useState<ApiError | null>(null);
  return (
    <section className="members">
      <h2>
        {t("members.title")} {members.data && <span className="dim">{members.data.length}</span>}
      </h2>
      {members.isPending && <Skeleton lines={[80, 70, 75]} />}
      {members.isError && <ErrorPanel error={members.error} retry={() => void members.refetch()} />}
      <ul>
        {members.data?.map((member) => (
          <MemberRow key={member.username} slug={slug} member={member} manages={manages} onFailure={setFailure} />
        ))}
      </ul>
      {failure && (
        <Note look="bad">
          <b>{t(failure.away ? "members.away" : "members.refused")}</b> {failure.message}
        </Note>
      )}
      {manages && <AddMember slug={slug} />}
    </section>
  );
}

interface MemberRowProps {
  slug: string;
  member: Member;
  manages: boolean;
  onFailure: (failure: ApiError | null) => void;
}

function MemberRow({ slug, member, manages, onFailure }: MemberRowProps) {
  const { t } = useTranslation("queue");
  const queryClient = useQueryClient();
  const change = async (role: Role) => {
    onFailure(null);
    try {
      await changeRole(slug, member.username, role);
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      onFailure(cause);
    }
    await queryClient.invalidateQueries({ queryKey: ["project", slug] });
  };
  return (
    <li className="row">
      <span className="grow cut" title={member.username}>
        {member.name || member.username}
      </span>
      {manages ? (
        <select
          className="select quiet"
          aria-label={t("members.roleOf", { name: member.username })}
          value={member.role}
          onChange={(event) => void change(event.target.value as Role)}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}`)}
            </option>
          ))}
        </select>
      ) : (
        <span className="dim">{t(`roles.${member.role}`)}</span>
      )}
    </li>
  );
}

function AddMember({ slug }: { slug: string }) {
  const { t } = useTranslation("queue");
  const queryClient = useQueryClient();
  const [username, setUsername] = useState("");
  const [role, setRole] = useState<Role>("annotator");
  const [failure, setFailure] = useState<ApiError | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      await addMember(slug, { username: username.trim(), role });
      setUsername("");
      await queryClient.invalidateQueries({ queryKey: membersQuery(slug).queryKey });
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailure(cause);
    }
  };
  const errors = failure && (failure.fields.username ?? [failure.away ? t("members.away") : failure.message]);
  return (
    <form className="addmember" onSubmit={submit}>
      <Field label={t("members.add")} hint={t("members.hint")} errors={errors ?? undefined}>
        {(attributes) => (
          <div className="row">
            <input
              {...attributes}
              className="input"
              value={username}
              onChange={(event) => setUsername(event.target.value)}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              required
            />
            <select
              className="select quiet"
              aria-label={t("members.role")}
              value={role}
              onChange={(event) => setRole(event.target.value as Role)}
            >
              {ROLES.map((name) => (
                <option key={name} value={name}>
                  {t(`roles.${name}`)}
                </option>
              ))}
            </select>
            <Button type="submit">{t("members.submit")}</Button>
          </div>
        )}
      </Field>
    </form>
  );
}
