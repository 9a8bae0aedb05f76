export function StoryPage() {
  return <h1>Story</h1>
}
