import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'

export const inputLook =
  'w-full rounded-xl border border-edge bg-sheet px-3.5 py-2.5 text-ink placeholder:text-soft disabled:opacity-60'

type Labelled = { label: ReactNode; hint?: ReactNode; trouble?: ReactNode }

export function Field({
  label,
  hint,
  trouble,
  className = '',
  ...rest
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} trouble={trouble} className={className}>
      <input id={id} {...rest} {...described(id, hint, trouble)} className={inputLook} />
    </Frame>
  )
}

export function TextField({
  label,
  hint,
  trouble,
  className = '',
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} trouble={trouble} className={className}>
      <textarea id={id} rows={3} {...rest} {...described(id, hint, trouble)} className={inputLook} />
    </Frame>
  )
}

export function Choice({
  label,
  hint,
  trouble,
  className = '',
  children,
  ...rest
}: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} trouble={trouble} className={className}>
      <select id={id} {...rest} {...described(id, hint, trouble)} className={inputLook}>
        {children}
      </select>
    </Frame>
  )
}

export function Tick({ label, className = '', ...rest }: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={`flex min-h-9 cursor-pointer items-center gap-2.5 ${className}`}>
      <input type="checkbox" {...rest} className="size-5 shrink-0 accent-ember" />
      <span>{label}</span>
    </label>
  )
}

function described(id: string, hint: ReactNode, trouble: ReactNode) {
  const by = [hint && `${id}-hint`, trouble && `${id}-trouble`].filter(Boolean).join(' ')
  return { 'aria-describedby': by || undefined, 'aria-invalid': trouble ? true : undefined }
}

function Frame(props: Labelled & { id: string; className: string; children: ReactNode }) {
  return (
    <div className={props.className}>
      <label htmlFor={props.id} className="mb-1 block font-medium">
        {props.label}
      </label>
      {props.children}
      {props.hint && (
        <p id={`${props.id}-hint`} className="mt-1 text-[0.95rem] text-soft">
          {props.hint}
        </p>
      )}
      {props.trouble && (
        <p id={`${props.id}-trouble`} className="mt-1 text-[0.95rem] text-ember">
          {props.trouble}
        </p>
      )}
    </div>
  )
}
